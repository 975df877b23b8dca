import * as vscode from 'vscode';
import type { FactsAnswer, PersonView } from '../../server/src/protocol';
import { describePerson, sortPeople, type PeopleOrder } from './peopleView';

/** The people as a table for a spreadsheet or a check by phone: tab-separated, with a header and an empty column to tick. */
export function peopleTable({ people }: FactsAnswer, order: PeopleOrder): string {
  const roles = {
    official: vscode.l10n.t('official'),
    reporter: vscode.l10n.t('reporter'),
    other: vscode.l10n.t('other'),
  };
  const header = [
    vscode.l10n.t('Name'),
    vscode.l10n.t('Posts'),
    vscode.l10n.t('Jurisdiction'),
    vscode.l10n.t('Role'),
    vscode.l10n.t('Mentions'),
    vscode.l10n.t('First line'),
    vscode.l10n.t('To clear up'),
    vscode.l10n.t('Checked'),
  ];
  const rows = sortPeople(people, order).map((person) => tableRow(person, roles));
  return [header, ...rows].map((row) => row.map(cell).join('\t')).join('\n') + '\n';
}

function tableRow(person: PersonView, roles: Readonly<Record<PersonView['role'], string>>): string[] {
  const { name, posts, role, mentions, conflicts } = person;
  return [
    name,
    describePerson(person),
    [...new Set(posts.map(({ jurisdiction }) => jurisdiction).filter((one) => one !== null))].join('、'),
    roles[role],
    String(mentions.length),
    String((mentions[0]?.range.start.line ?? 0) + 1),
    conflicts.join('；'),
    '',
  ];
}

/** No cell may open a new one, nor become a formula. */
const cell = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[=+\-@]/u, '’$&');
