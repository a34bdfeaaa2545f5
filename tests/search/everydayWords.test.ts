import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages.ts';
import { printProblem } from '../../src/ledger/problem.ts';
import { everydayLines, everydayProblems } from '../../src/search/build/everydayWords.ts';

describe('the everyday words', () => {
  it.each(LANGUAGES)('in %s have the shape that the search reads', (language) => {
    expect(everydayLines(language).length).toBeGreaterThan(100);
  });

  it.each(['phone', 'phone  telephone', 'phone: telephone', ' phone telephone', ''])(
    'of the shape “%s” stop the build with file, line and mend',
    (line) => {
      const problems = everydayProblems(`car vehicle\n${line}\nself_driving driverless\n`, 'everyday.en.txt');
      expect(problems.map(printProblem)).toEqual([
        expect.stringMatching(/^everyday\.en\.txt:2 .+ Mend: write a word, a space and .+\.$/),
      ]);
    },
  );
});
