import type { LessonRule } from './context.ts';

/** Steps, tasks and slides of a lesson have ids of their own, and no two lessons share a place in the list. */
export const distinctIds: LessonRule = ({ lessons }) =>
  lessons.flatMap(({ plan, worksheet, slides }, place) => {
    const lists = [
      { part: plan, field: 'steps', ids: plan.steps.map(({ id }) => id) },
      { part: worksheet, field: 'tasks', ids: worksheet.tasks.map(({ id }) => id) },
      { part: slides, field: 'slides', ids: slides.slides.map(({ id }) => id) },
    ];
    const repeated = lists.flatMap(({ part, field, ids }) =>
      ids.flatMap((id, index) =>
        ids.indexOf(id) === index
          ? []
          : [
              {
                file: part.writtenAt.file,
                line: part.writtenAt.lineOf([field, index, 'id']),
                message: `the id "${id}" is there twice`,
                mend: 'give every one an id of its own',
              },
            ],
      ),
    );
    const taken = lessons.findIndex((other) => other.plan.order === plan.order);
    if (taken === place) return repeated;
    return [
      ...repeated,
      {
        file: plan.writtenAt.file,
        line: plan.writtenAt.lineOf(['order']),
        message: `the place ${plan.order} is that of "${lessons[taken]?.id}" too`,
        mend: 'give every lesson a place of its own',
      },
    ];
  });
