import { includesWords, saysValue } from './saidAlready.ts';

/** What a row of a chart's table says, part by part, as it is spoken; a part that it lacks is absent. */
export interface RowParts {
  series?: string;
  label?: string;
  amount?: string;
  /** The amount as it is printed. */
  printed?: string;
  /** When, as it follows a value: "in 2015". */
  date?: string;
  /** The years alone, where the date is no more precise. */
  years?: readonly string[];
  status?: string;
  check?: string;
  source?: string;
}

/** The parts that are columns of the table. */
export type PartName = 'series' | 'label' | 'amount' | 'date' | 'status' | 'check' | 'source';

/** Words that name a part whose bare text would mean little; a part without one is said alone. */
export type PartNames = Partial<Record<PartName, string>>;

/** A label longer than this would part a date from what it dates. */
const LONG = 60;

/**
 * The parts of a row as sentences: what it is, how much and when; how far it has got and what the check
 * found; who says so. What the label says already is not said again.
 *
 * @example sentenceOf({ label: 'To Apple', amount: '98 patents', date: 'in 2015', status: 'Reported' }, {})
 * // 'To Apple: 98 patents in 2015. Reported.'
 */
export function sentenceOf(parts: RowParts, names: PartNames): string {
  const { label = '', series, amount: value, date } = withoutRepeats(withShare(parts));
  const dateFirst = Boolean(date && series && !value);
  const group = dateFirst ? `${series}, ${date}` : (series ?? '');
  const what = [group, label].filter(Boolean).join([group, label].some(hasColon) ? '. ' : ': ');
  const amount = dateFirst ? '' : amountAndDate(value, date);
  const said = [
    ...whatAndAmount(what, amount, Boolean(value)),
    [parts.status, named(parts.check, names.check)?.toLowerCase()]
      .filter((text) => text && !includesWords(label, text.replace(/^.*?: /, '')))
      .join('; '),
    named(parts.source, names.source) ?? '',
  ];
  return said
    .filter(Boolean)
    .map((text) => capital(endsSentence(text) ? text : `${text}.`))
    .join(' ');
}

function withoutRepeats(parts: RowParts): RowParts {
  const { label = '', series, amount, date, years } = parts;
  // What the check says of other years stands in sentences of its own.
  const first = label.split(/\.\s/)[0] ?? '';
  return {
    label,
    ...(series && !series.split(', ').every((piece) => includesWords(label, piece)) && { series }),
    ...(amount && !saysValue(label, amount, parts.printed) && { amount }),
    ...(date &&
      !includesWords(label, date) &&
      !years?.every((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(first)) && { date }),
  };
}

/** A share is said with what it is a share of, "0.56 percent of GDP", and not in the label before it. */
function withShare(parts: RowParts): RowParts {
  const { series, label, amount } = parts;
  const share = /,\s*%\s*((?:of\s+)?[^\s,]+)/;
  const whole = share.exec(label ?? '')?.[1] ?? share.exec(series ?? '')?.[1];
  if (!whole || !/\s(percent|процент\S*)$/.test(amount ?? '')) return parts;
  return {
    ...parts,
    ...(series && { series: series.replace(share, '') }),
    ...(label && { label: label.replace(share, '') }),
    amount: `${amount} ${whole}`,
  };
}

function amountAndDate(value: string | undefined, date: string | undefined): string {
  const follows = /^(in|on|from|в|около|с)\s/.test(date ?? '');
  return [value, date].filter(Boolean).join(follows ? ' ' : ', ');
}

/** Both in one sentence, or in two where the first is one already or would part them. */
function whatAndAmount(what: string, amount: string, hasValue: boolean): string[] {
  const apart = endsSentence(what) || (!hasValue && (what.length > LONG || hasColon(what)));
  if (!amount || apart) return [what, amount];
  return [`${what}${hasValue && !what.includes(':') ? ': ' : ', '}${amount}`];
}

/** Several things are said after a dash, for they have colons of their own. */
function named(text: string | undefined, name: string | undefined): string | undefined {
  return text && name ? `${name}${text.includes(':') ? ' — ' : ': '}${text}` : text;
}

function hasColon(text: string): boolean {
  return /[:.]\s/.test(text);
}

function endsSentence(text: string): boolean {
  return /[.!?…]$/.test(text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
