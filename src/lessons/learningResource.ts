import type { Language } from '../languages.ts';
import type { Lesson } from './read.ts';

/** A lesson as schema.org's LearningResource, for catalogues and search engines; pages are named by their whole address. */
export function learningResource(
  { plan }: Lesson,
  language: Language,
  address: string,
): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': ['CreativeWork', 'LearningResource'],
    name: plan.title[language],
    description: plan.question[language],
    learningResourceType: 'lesson plan',
    inLanguage: language,
    timeRequired: `PT${plan.minutes}M`,
    typicalAgeRange: `${plan.age}-`,
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    url: address,
  };
}
