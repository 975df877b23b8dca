import * as vscode from 'vscode';
import type { FactsAnswer, PersonView, PostView } from '../../server/src/protocol';
import { leaf, type Node } from './factsView';
import { conflictItem, goTo, mentionItem } from './mentionItem';

export type PeopleOrder = 'appearance' | 'protocol';

/** 人员清单: everybody in the article, those whose facts don't agree first. */
export function peopleNodes(uri: vscode.Uri, { people }: FactsAnswer, order: PeopleOrder): Node[] {
  return sortPeople(people, order).map((person) => personNode(uri, person));
}

/** Those whose facts don't agree first; then officials before reporters and others, in the wanted order. */
export function sortPeople(people: readonly PersonView[], order: PeopleOrder): PersonView[] {
  const rank = (person: PersonView, index: number): number =>
    order === 'protocol' ? person.protocolRank : index;
  const ranked = people.map((person, index) => ({ person, rank: rank(person, index) }));
  const calm = ({ conflicts }: PersonView): number => (conflicts.length > 0 ? 0 : 1);
  return ranked
    .sort((a, b) => calm(a.person) - calm(b.person) || a.rank - b.rank)
    .map(({ person }) => person);
}

const barePost = ({ text, qualifier }: PostView): string =>
  qualifier && !text.startsWith(qualifier) ? `${qualifier}${text}` : text;

/** A post with its jurisdiction, said once: `北京市 市委副书记`, but `北京市委书记` as it is. */
export function fullPost(post: PostView): string {
  const { jurisdiction } = post;
  const bare = barePost(post);
  // Nobody says 中国 before 总书记 or 国务院总理 at home.
  const said =
    jurisdiction === null ||
    jurisdiction === '中国' ||
    bare.includes(jurisdiction.replace(/[省市县区]$/, ''));
  return said ? bare : `${jurisdiction} ${bare}`;
}

/** Posts in a row that are of one place name it once: `北京市 市委副书记、市长`. */
export function describePerson({ posts, group, role }: PersonView): string {
  if (posts.length > 0) {
    return posts
      .map((post, index) =>
        index > 0 && posts[index - 1]!.jurisdiction === post.jurisdiction ? barePost(post) : fullPost(post),
      )
      .join('、');
  }
  if (group) return group.text;
  return role === 'reporter' ? vscode.l10n.t('reporter') : '';
}

const icons = { official: 'account', reporter: 'edit', other: 'person' } as const;

function personNode(uri: vscode.Uri, person: PersonView): Node {
  const item = new vscode.TreeItem(person.name, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = describePerson(person);
  item.contextValue = 'person';
  item.iconPath =
    person.conflicts.length > 0
      ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
      : new vscode.ThemeIcon(icons[person.role]);
  item.tooltip = [`${person.name}  ${describePerson(person)}`, ...person.conflicts].join('\n');
  item.accessibilityInformation = { label: item.tooltip };
  const first = person.mentions[0];
  if (first) item.command = goTo(uri, first.range);
  return {
    item,
    children: [
      ...person.conflicts.map((message) => leaf(conflictItem(message, item.command))),
      ...person.posts.map((post) => leaf(postItem(uri, post))),
      ...person.mentions.map((mention) => leaf(mentionItem(uri, mention))),
    ],
  };
}

function postItem(uri: vscode.Uri, post: PostView): vscode.TreeItem {
  const item = new vscode.TreeItem(fullPost(post));
  item.iconPath = new vscode.ThemeIcon('briefcase');
  item.description = describeSource(post);
  item.command = goTo(uri, post.range);
  return item;
}

/** Where the jurisdiction comes from, so that nobody takes it for the article's words. */
function describeSource({ jurisdiction, jurisdictionFrom }: PostView): string {
  if (jurisdiction === null) return vscode.l10n.t('place open');
  switch (jurisdictionFrom) {
    case 'inherited':
      return vscode.l10n.t('place from the context');
    case 'team':
      return vscode.l10n.t('place from the team’s roster');
    case 'builtIn':
      return vscode.l10n.t('place from the built-in roster');
    default:
      return '';
  }
}
