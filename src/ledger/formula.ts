/**
 * Computes a formula over claims: numbers, claim ids, + − * / and brackets, with the usual precedence.
 * Ids hold hyphens, so a minus stands between spaces.
 *
 * @param amountOf gives the amount of a claim, or undefined where it has none
 * @throws Error with one sentence where the formula cannot be read or an amount is missing
 * @example compute('769 / 98', () => undefined) // 7.846938775510204
 */
export function compute(formula: string, amountOf: (claim: string) => number | undefined): number {
  const tokens = formula.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  let at = 0;

  function sum(): number {
    let result = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      result = tokens[at++] === '+' ? result + product() : result - product();
    return result;
  }

  function product(): number {
    let result = factor();
    while (tokens[at] === '*' || tokens[at] === '/')
      result = tokens[at++] === '*' ? result * factor() : result / factor();
    return result;
  }

  function factor(): number {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`the formula "${formula}" breaks off`);
    if (token === '(') {
      const result = sum();
      if (tokens[at++] !== ')') throw new Error(`a bracket is not closed in "${formula}"`);
      return result;
    }
    if (/^\d/.test(token)) return Number(token);
    if (!/^[a-z]/.test(token)) throw new Error(`"${token}" has no place in the formula "${formula}"`);
    const amount = amountOf(token);
    if (amount === undefined)
      throw new Error(`the formula "${formula}" names "${token}", which has no amount`);
    return amount;
  }

  const result = sum();
  if (at < tokens.length) throw new Error(`"${tokens[at]}" is left over in the formula "${formula}"`);
  if (!Number.isFinite(result)) throw new Error(`the formula "${formula}" gives no finite number`);
  return result;
}

/** Ids of the claims that a formula computes with, each once. */
export function claimsInFormula(formula: string): string[] {
  return [...new Set(formula.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g) ?? [])];
}
