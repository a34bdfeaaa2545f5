import { charts } from './charts.ts';
import { corrections } from './corrections.ts';
import { headings } from './headings.ts';
import { hosts } from './hosts.ts';
import { links } from './links.ts';
import { numbers } from './numbers.ts';
import { policy } from './policy.ts';
import type { SiteRule } from './site.ts';
import { twins } from './twins.ts';

/** The rules that the built site keeps; `marks` needs the ledger and stands apart. */
export const SITE_RULES: Readonly<Record<string, SiteRule>> = {
  charts,
  corrections,
  headings,
  hosts,
  links,
  numbers,
  policy,
  twins,
};
