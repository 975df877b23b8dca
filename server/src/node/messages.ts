/** Whether the user reads Chinese in the terminal: then messages leave out the English. */
export function speaksChinese(env: NodeJS.ProcessEnv = process.env): boolean {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return (locale || Intl.DateTimeFormat().resolvedOptions().locale).toLowerCase().startsWith('zh');
}

/** A message for the user: Chinese, with English beside it where the user's language is another. One line. */
export function bilingual(zh: string, en: string): string {
  return speaksChinese() ? zh : `${zh} / ${en}`;
}

/** Something the user can put right: the command ends with one line on standard error and exit code 2, nothing is written. */
export class UsageError extends Error {
  constructor(zh: string, en: string) {
    super(bilingual(zh, en).replace(/\s*[\r\n]+\s*/g, ' '));
  }
}
