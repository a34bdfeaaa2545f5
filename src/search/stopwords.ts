import { edits } from './distance.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Words that questions are made of and that no thing is found by. */
const ENGLISH = list(`
  a an the this that these those there here it its they them their he she his her we our you your i me my
  is are was were be been being am do does did done have has had having can could will would shall should may might must
  and or but not no nor if then than so as at by for from in into of off on onto out over per to up upon with within without
  about after again against all also any because before between both each either every few more most much many some such only own same too very just
  what which who whom whose when where why how long often far big
  tell show find explain say says said make makes made take takes know known mean means happen happened please want need let does doing done like get go goes come comes went
  during while though until since among across around toward towards whether one two
  instead rather yours ours exactly really actually still ever already now ago vs versus etc
`);
const RUSSIAN = list(`
  чего чему чем нужен нужна нужны нужно
  а и но или да не ни же ли бы б то как так что чтобы если когда где куда откуда почему зачем отчего кто кого кому кем чей чья чьи чье
  какой какая какое какие каких каким какую каком какого сколько насколько который которая которые которых которое
  в во на с со к ко о об обо от ото до из изо за под над при про для у по без через между среди после перед около кроме
  это этот эта эти этого этой этих этом тот та те того той тех том такой такая такие такое
  я ты он она оно мы вы они меня мне тебе его ее их им ему ей нам вам нас вас ваш ваша ваше ваши вашего вашей вашему вашу вашим вашими ваших наш наша наше наши нашего нашей нашему нашу нашим нашими наших свой своя свои себя себе
  быть был была было были есть будет будут является являются стал стала стали
  уже еще только лишь тоже также очень более менее самый самая самое самые все всего всех весь вся можно нужно надо ли разве ведь вот
  можете может могут мочь мог могла могли можешь правда неужели каково никто ничего скажи скажите покажи расскажи объясни найди значит означает делать делает сделал сделала случилось происходит такое хочу знать
  во время течение до сих пор
  какие-то там тут здесь сейчас теперь тогда потом
`);

const STOPWORDS: ReadonlySet<string> = new Set([...ENGLISH, ...RUSSIAN]);

/** Words of questions that tell a little: which of two things is meant. */
const SOFT: ReadonlySet<string> = new Set(
  list(`percent percentage dollar dollars usd процент процента процентов проценты доллар доллара долларов доллары рублей рубля
    website site webpage page сайт сайта сайте сайтом страница странице
    list список info information overview summary details explained explanation definition example allowed able possible main important kind type compared compare difference
    информация инфо обзор кратко коротко подробно подробнее определение значение пример разрешено возможно главный главное основной сравнение сравнить разница отличие отличается отличаются простыми словами
    give gives gave given giving get gets got getting become becomes became start started open opened use uses used using want wants live lives lived living work works worked think thinks going belong belongs call called appear appears appeared begin begins began create created happen founded launch launched launches run runs
    affect affects affected influence influences involve involves involved include includes included contain contains exist exists matter matters mention mentions mentioned
    попасть попал попала попали оказаться оказался оказалась находиться находится иметь имеет имеют влиять влияет влияют касается относится участвует участвуют происходит проходит говорит говорят пишет пишут утверждает считают узнать найти понять
    дать дает дал дала дали получить получил получила получили передал передала стать станет использует используют открыть открыл хочет хотят начать начал жить живет живут работать работает думать думает считает зовут называется идет уходит ждать ждет заниматься занимается предложил предлагает
    появился появилась появилось появились появляется возник возникла возникли начался началась началось начались создал создали создана создан запустил запустили запустила открылся открылась открыли работала работали`),
);

/** True where a folded word may be missing from an answer. */
export function isSoft(folded: string): boolean {
  return SOFT.has(folded);
}

const SORTED = (word: string): string => [...word].sort().join('');
const SWAPPED: ReadonlyMap<string, string> = new Map(
  [...STOPWORDS].filter(({ length }) => length > 2).map((word) => [SORTED(word), word]),
);
/** From this length on, a word with one wrong letter is likelier a small one than another. */
const LONG = 6;

/** The small word that was meant by one with its letters in another order, or, where it is long, with one wrong letter. */
export function slipOfStopword(folded: string): string | undefined {
  const swapped = SWAPPED.get(SORTED(folded));
  if (swapped !== undefined && swapped[0] === folded[0]) return swapped;
  if (folded.length < LONG) return undefined;
  return [...STOPWORDS].find(
    (word) => word[0] === folded[0] && word.length >= LONG && edits(word, folded, 1) === 1,
  );
}

/** True where a folded word says nothing of what is looked for. */
export function isStopword(folded: string): boolean {
  return STOPWORDS.has(folded);
}

const ASKING: ReadonlySet<string> = new Set(
  list(`who whom whose what which when where why how
    кто кого кому кем что чего чему чем когда где куда откуда почему зачем отчего как сколько насколько какой какая какое какие какую каких ли`),
);

/** True where a folded word asks. */
export function asks(folded: string): boolean {
  return ASKING.has(folded);
}
