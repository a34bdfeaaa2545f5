import { pageProblem, type SiteRule } from './site.ts';

/** Nothing on a page needs more than the policy allows: no inline script, style or handler; the policy is there. */
export const policy: SiteRule = ({ pages }) =>
  pages.flatMap((page) => {
    const { root } = page;
    const stated =
      root.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
    return [
      ...(stated === '' || stated.includes('unsafe-inline')
        ? [
            pageProblem(
              page,
              'the page has no policy, or one that allows inline code',
              'keep the policy of src/components/Head.astro',
            ),
          ]
        : []),
      ...root
        .querySelectorAll('script:not([src])')
        .filter(
          (script) =>
            !['application/json', 'application/ld+json'].includes(script.getAttribute('type') ?? ''),
        )
        .map((script) =>
          pageProblem(page, 'there is an inline script', 'put it into a file of src/client/', script),
        ),
      ...root
        .querySelectorAll('style')
        .map((style) =>
          pageProblem(page, 'there is an inline style element', 'put it into src/styles/', style),
        ),
      ...root
        .querySelectorAll('[style]')
        .map((element) =>
          pageProblem(page, `<${element.rawTagName}> has a style attribute`, 'give it a class', element),
        ),
      ...root
        .querySelectorAll('*')
        .filter((element) => Object.keys(element.attributes).some((name) => /^on[a-z]+$/.test(name)))
        .map((element) =>
          pageProblem(
            page,
            `<${element.rawTagName}> has an inline handler`,
            'add the listener in src/client/',
            element,
          ),
        ),
    ];
  });
