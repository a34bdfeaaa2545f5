/** One thing that is wrong with the content, told so that its author can mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** One-based line, or 0 where the whole file is meant. */
  line: number;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  mend: string;
  /** A warning is printed and lets the build go on. */
  severity?: 'error' | 'warning';
}

/** The problem as one line: `content/claims/x.yaml:12 what is wrong. Mend: how.` */
export function printProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  const word = problem.severity === 'warning' ? 'warning: ' : '';
  return `${place} ${word}${problem.message}. Mend: ${problem.mend}.`;
}

/** Thrown by a build that met problems; the message holds a line for each. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`\n${problems.map(printProblem).join('\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** The problems that come up while something is read. */
export function problemsOf(read: (problems: Problem[]) => unknown): Problem[] {
  const problems: Problem[] = [];
  read(problems);
  return problems;
}

/** What is read, if nothing is wrong with it. @throws ContentError that names every problem */
export function readSoundly<Value>(read: (problems: Problem[]) => Value): Value {
  const problems: Problem[] = [];
  const value = read(problems);
  if (problems.length > 0) throw new ContentError(problems);
  return value;
}
