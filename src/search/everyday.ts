import { stem } from './stem.ts';

/** Everyday words beside the words that the documents and this site use for the same; one line, one meaning. */
const MEANINGS = `
give pass hand transfer
get receive
limit restrict ban
restrict limit ban
danger dangerous risk threat
harm risk fear
spend spending pay
phone telephone smartphone
chip semiconductor
car vehicle
driverless self-driving
school pupil student
teacher education teaching
company firm enterprise
robot robots automation
army military defence
weapon arms
spy surveillance
camera surveillance
hospital medicine health
doctor medicine health
drug medicine
start begin set
open set-up create
build set-up create
plan planned intend considers
want plan intend considers mean
deal agreement contract
sign agreement
minister ministry
boss head
leader lead leading
rule law regulation
money investment funding capital
cost price
language translation
earn gain
profit gain benefit
advantage gain benefit
buy purchase
farm farming agriculture
sick infection pandemic
virus coronavirus pandemic
lockdown quarantine
freedom free rights
rights defenders freedom
founder founded set-up

дать передать передавать
получить принять
ограничение ограничить запрет ограничивать
опасный опасность риск угроза
вред риск опасение
тратить расходы тратит
телефон смартфон
чип полупроводник
автомобиль машина беспилотный
беспилотник беспилотный
школа школьник ученик
учитель образование преподавание
компания фирма предприятие
робот роботы автоматизация
армия военный оборона
оружие вооружение военный
слежка наблюдение контроль
камера видеонаблюдение
больница медицина здравоохранение
врач медицина здравоохранение
лекарство препарат
открыть создать создание
построить создать создание
планировать рассматривать намерен намереваться
хотеть планировать рассматривать намерен
сделка соглашение договор
подписать соглашение
лидер лидерство лидировать ведущий
правило закон норма
деньги инвестиции финансирование капитал
стоимость цена
выгода выигрыш польза преимущество
купить закупка покупка
сельское земледелие
вирус коронавирус пандемия
свобода права
права правозащитник свобода
перевод машинный
отказаться отказ отказалась отказывается
`;

const SAME = new Map<string, Set<string>>();
for (const line of MEANINGS.trim().split('\n').filter(Boolean)) {
  const stems = line.split(' ').map(stem);
  const [head = '', ...others] = stems;
  const known = SAME.get(head) ?? new Set();
  for (const other of others) if (other !== head) known.add(other);
  SAME.set(head, known);
}

/** Stems that the site uses for what an everyday word means. */
export function everyday(word: string): readonly string[] {
  return [...(SAME.get(word) ?? [])];
}
