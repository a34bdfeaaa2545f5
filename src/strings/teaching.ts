import type { Language } from '../languages.ts';
import type { Level } from '../lessons/schema.ts';
import { plural, type PluralForms } from '../text/plural.ts';

/** Words of the pages for teachers. */
interface Teaching {
  title: string;
  description: string;
  kicker: string;
  dek: string;
  lessonsTitle: string;
  /** Under the heading of the list: what the bars mean. */
  scale: string;
  lesson: (number: number) => string;
  minutes: (minutes: number) => string;
  age: (age: number) => string;
  level: Record<Level, string>;
  levelHelp: Record<Level, string>;
  levelsTitle: string;
  parts: Record<'plan' | 'worksheet' | 'slides' | 'key', string>;
  using: { title: string; intro: string; ways: { title: string; text: string }[] };
  /** Beside the picture of a worksheet. */
  sample: Record<'title' | 'text' | 'open', string>;
  fair: { title: string; rules: string[] };
  licence: { title: string; text: string; print: string };
  plan: Record<
    | 'question'
    | 'objective'
    | 'aims'
    | 'groups'
    | 'needs'
    | 'prepare'
    | 'setting'
    | 'steps'
    | 'stepsIntro'
    | 'teacher'
    | 'class'
    | 'discussion'
    | 'pitfalls'
    | 'said'
    | 'help'
    | 'uses'
    | 'chapters'
    | 'charts'
    | 'terms'
    | 'rests'
    | 'at',
    string
  >;
  sheet: Record<
    | 'name'
    | 'class'
    | 'date'
    | 'marks'
    | 'addresses'
    | 'fold'
    | 'foldIntro'
    | 'original'
    | 'address'
    | 'markHere'
    | 'noted'
    | 'print',
    string
  >;
  key: Record<'intro' | 'answer' | 'whole', string>;
  slides: Record<'hint' | 'previous' | 'next' | 'full' | 'end' | 'toPlan', string> & {
    position: (place: number, all: number) => string;
  };
  attribution: (title: string) => string;
  tasks: PluralForms;
}

const en: Teaching = {
  title: 'Teach the number and the doubt together',
  description:
    'Six lessons on reading sources, for a class with or without a network: plans by the minute, worksheets, keys and slides.',
  kicker: 'For teachers',
  dek: 'Six lessons on what a source can prove, made of real claims about real agreements, companies and statistics. A projector or a stack of photocopies is enough. There are no accounts, and nothing is counted about you or your class.',
  lessonsTitle: 'Six lessons, minute by minute',
  scale: 'The bars are to scale. Where a bar is filled, the class is at work on its own.',
  lesson: (number) => `Lesson ${number}`,
  minutes: (minutes) => `${minutes} minutes`,
  age: (age) => `Age ${age} and over`,
  level: { first: 'First steps', practised: 'Some practice', demanding: 'Demanding' },
  levelHelp: {
    first: 'Nothing needs to be known beforehand.',
    practised: 'The class has met the five marks, in any other lesson here.',
    demanding: 'The class argues from evidence and is used to working without a right answer.',
  },
  levelsTitle: 'Three levels',
  parts: { plan: 'Plan', worksheet: 'Worksheet', slides: 'Slides', key: 'Answer key' },
  using: {
    title: 'How to use the site in class',
    intro: 'Take a whole lesson, or one of these.',
    ways: [
      {
        title: 'Put a chart on the wall',
        text: 'Every chart has a page of its own. The one on researchers asks before it tells: let the class commit itself to a guess, then compare. Arrow keys walk through the points of any chart, and each point names its document.',
      },
      {
        title: 'Open one number',
        text: 'Press a marked number in any chapter. Its card says who said it, where, and what the check found. Five minutes with one card are enough to begin a lesson on sources.',
      },
      {
        title: 'Hand out paper',
        text: 'Ctrl-P (on a Mac, Cmd-P) turns a plan, a worksheet or a key into A4 pages without menus. The marks are shapes and not colours, so a photocopier keeps them. Beside each claim stands a short address that can be typed on a phone.',
      },
      {
        title: 'Do without a network',
        text: 'Print the worksheet, and print the slides two to a sheet for the wall. Everything on these pages is there before any script runs, so a saved page works too.',
      },
    ],
  },
  sample: {
    title: 'A worksheet that survives the photocopier',
    text: 'A4 and black only: the marks are shapes, not colours, so they come out of any copier. The answers stand on a sheet of their own.',
    open: 'Open this worksheet',
  },
  fair: {
    title: 'Keeping the room fair',
    rules: [
      'Say who says it before you say what is said.',
      'Give each side its own words first and ask for the mark afterwards.',
      'Leave open what the documents leave open.',
      'Nobody in the room speaks for a country.',
    ],
  },
  licence: {
    title: 'Copy it, change it',
    text: 'Plans, worksheets, keys and slides are under CC BY 4.0: copy and change them, for pay too, and name “Eastern Vector” with the address. The short quotations belong to their authors. Please keep a number together with its mark.',
    print:
      'The answer key has an address of its own. The search does not find it, and no sheet for the class links to it.',
  },
  plan: {
    question: 'The question',
    objective: 'Objective',
    aims: 'At the end the class can',
    groups: 'How they sit',
    needs: 'You need',
    prepare: 'Before the lesson',
    setting: 'Setting up',
    steps: 'The lesson, step by step',
    stepsIntro: 'Times count from the bell. Say the words in your own way.',
    teacher: 'You',
    class: 'The class',
    discussion: 'Questions without one answer',
    pitfalls: 'What you may hear',
    said: 'You may hear',
    help: 'What helps',
    uses: 'What the lesson uses',
    chapters: 'Chapters',
    charts: 'Charts',
    terms: 'Terms',
    rests: 'What it rests on',
    at: 'from minute',
  },
  sheet: {
    name: 'Name',
    class: 'Class',
    date: 'Date',
    marks: 'The five marks',
    addresses: 'The small addresses continue this one:',
    fold: 'Fold here, and look only when the lesson comes to it',
    foldIntro: 'What the check says against claims on this sheet',
    original: 'In document',
    address: 'Evidence',
    markHere: 'Draw the mark here',
    noted: 'Write here',
    print: 'Print: Ctrl-P, on a Mac Cmd-P. A4, no menus.',
  },
  key: {
    intro: 'For the teacher. Other answers can be right too: what counts is the reason that is given.',
    answer: 'Answer',
    whole: 'What to look for',
  },
  slides: {
    hint: 'The left and right arrow keys, or Page Up and Page Down, go from slide to slide; F fills the screen.',
    previous: 'Previous slide',
    next: 'Next slide',
    full: 'Full screen',
    end: 'Leave full screen',
    toPlan: 'Back to the plan',
    position: (place, all) => `${place} of ${all}`,
  },
  attribution: (title) => `“${title}”, Eastern Vector, CC BY 4.0`,
  tasks: { one: 'task', other: 'tasks' },
};

const MINUTES: PluralForms = { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' };

const ru: Teaching = {
  title: 'Число и сомнение — на одном уроке',
  description:
    'Шесть уроков о чтении источников — с интернетом или без: поминутные планы, рабочие листы, ответы и слайды.',
  kicker: 'Учителям',
  dek: 'Шесть уроков о том, что может доказать источник, — на настоящих утверждениях о соглашениях, компаниях и статистике. Хватит проектора или стопки копий. Регистрации нет, данных о вас и о классе мы не собираем.',
  lessonsTitle: 'Шесть уроков по минутам',
  scale: 'Полосы построены в масштабе. Где полоса залита, класс работает сам.',
  lesson: (number) => `Урок ${number}`,
  minutes: (minutes) => `${minutes} ${plural('ru', minutes, MINUTES)}`,
  age: (age) => `С ${age} лет`,
  level: { first: 'Первые шаги', practised: 'Нужен навык', demanding: 'Со звёздочкой' },
  levelHelp: {
    first: 'Заранее знать ничего не надо.',
    practised: 'Класс уже знаком с пятью знаками — по любому другому из этих уроков.',
    demanding: 'Класс умеет спорить по доказательствам и не ждёт одного верного ответа.',
  },
  levelsTitle: 'Три уровня',
  parts: { plan: 'План', worksheet: 'Рабочий лист', slides: 'Слайды', key: 'Ответы' },
  using: {
    title: 'Сайт на уроке',
    intro: 'Возьмите урок целиком или что-то одно.',
    ways: [
      {
        title: 'Вывести график на экран',
        text: 'У каждого графика есть своя страница. График об исследователях сначала спрашивает, а потом показывает: пусть класс запишет догадку и только тогда сравнит. Стрелки на клавиатуре ведут от точки к точке, и каждая точка называет свой документ.',
      },
      {
        title: 'Раскрыть одно число',
        text: 'Нажмите в любой главе на число со знаком. Карточка скажет, кто это утверждает, где и что показала проверка. Чтобы начать разговор об источниках, хватит пяти минут и одной карточки.',
      },
      {
        title: 'Раздать бумагу',
        text: 'Ctrl-P (на Mac — Cmd-P) превращает план, рабочий лист или ответы в страницы A4 без меню. Знаки — это формы, а не цвета, и копировальный аппарат их сохранит. Рядом с утверждением стоит короткий адрес: его нетрудно набрать на телефоне.',
      },
      {
        title: 'Обойтись без интернета',
        text: 'Распечатайте рабочий лист, а слайды — по два на листе, для доски. Всё на этих страницах есть ещё до запуска скриптов, так что сохранённая страница тоже годится.',
      },
    ],
  },
  sample: {
    title: 'Рабочий лист, которому не страшен ксерокс',
    text: 'Формат A4 и одна чёрная краска: знаки различаются формой, а не цветом, и видны на любой копии. Ответы — на отдельном листе.',
    open: 'Открыть этот лист',
  },
  fair: {
    title: 'Чтобы разговор был честным',
    rules: [
      'Сначала скажите, кто говорит, потом — что.',
      'Дайте каждой стороне её собственные слова, а о знаке спрашивайте после.',
      'Что документы оставили открытым, пусть открытым и останется.',
      'Никто в классе не отвечает за страну.',
    ],
  },
  licence: {
    title: 'Копируйте и меняйте',
    text: 'Планы, листы, ответы и слайды — под лицензией CC BY 4.0: копируйте и переделывайте, можно и за деньги, но назовите «Восточный вектор» и дайте адрес. Короткие цитаты принадлежат авторам. И пожалуйста, не отрывайте число от его знака.',
    print: 'У ответов отдельный адрес. Поиск его не находит, и с листов для класса на него нет ссылки.',
  },
  plan: {
    question: 'Вопрос',
    objective: 'Цель',
    aims: 'К концу урока класс умеет',
    groups: 'Как сидим',
    needs: 'Понадобится',
    prepare: 'До урока',
    setting: 'Подготовка',
    steps: 'Ход урока',
    stepsIntro: 'Минуты считаются от звонка. Говорите своими словами.',
    teacher: 'Вы',
    class: 'Класс',
    discussion: 'Вопросы без единственного ответа',
    pitfalls: 'Что вы можете услышать',
    said: 'Скажут',
    help: 'Что поможет',
    uses: 'На чём построен урок',
    chapters: 'Главы',
    charts: 'Графики',
    terms: 'Термины',
    rests: 'На чём он держится',
    at: 'с минуты',
  },
  sheet: {
    name: 'Имя',
    class: 'Класс',
    date: 'Дата',
    marks: 'Пять знаков',
    addresses: 'Короткие адреса продолжают этот:',
    fold: 'Согните здесь и не заглядывайте, пока до этого не дойдёт урок',
    foldIntro: 'Что проверка говорит против утверждений с этого листа',
    original: 'В документе',
    address: 'Доказательство',
    markHere: 'Нарисуйте знак',
    noted: 'Место для записи',
    print: 'Печать: Ctrl-P, на Mac — Cmd-P. Формат A4, без меню.',
  },
  key: {
    intro: 'Для учителя. Верными могут быть и другие ответы: важно, чем ответ обоснован.',
    answer: 'Ответ',
    whole: 'На что смотреть',
  },
  slides: {
    hint: 'Листайте стрелками влево и вправо или клавишами Page Up и Page Down; клавиша F — на весь экран.',
    previous: 'Предыдущий слайд',
    next: 'Следующий слайд',
    full: 'На весь экран',
    end: 'Выйти из полного экрана',
    toPlan: 'К плану урока',
    position: (place, all) => `${place} из ${all}`,
  },
  attribution: (title) => `«${title}», «Восточный вектор», CC BY 4.0`,
  tasks: { one: 'задание', few: 'задания', many: 'заданий', other: 'задания' },
};

const TEACHING: Record<Language, Teaching> = { en, ru };

/** The words of the pages for teachers in a language. */
export function teaching(language: Language): Teaching {
  return TEACHING[language];
}
