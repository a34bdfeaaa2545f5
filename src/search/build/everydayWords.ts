import type { Language } from '../../languages.ts';

/**
 * Everyday words beside the words that the documents and this site use for the same; one line, one meaning, `_` joins
 * words. They travel with the sentences of the vocabulary, for the first suggestions do without them.
 */
const MEANINGS: Record<Language, string> = {
  en: `
give pass hand transfer
get receive
limit restrict ban
restrict limit ban
ban restrict limit
forbid ban restrict
danger dangerous risk threat
harm risk fear
worry fear concern
afraid fear
spend spending pay
phone telephone smartphone
mobile telephone smartphone
chip semiconductor
car vehicle
driverless self_driving
self_driving driverless
autonomous driverless
drone driverless
cold frost winter siberia
freezing frost winter
frost cold winter
winter frost
school pupil student
kids pupil student
children pupil student
lesson teaching online
teacher education teaching
university universities kaznu
company firm enterprise
business firm enterprise company
corporation company firm
robot robots automation
worker workers labour jobs
job jobs worker
unemployment workers jobs
wage labour
army military defence
weapon arms missiles
war military defence
nuclear atomic
rocket missiles
spy surveillance
spying surveillance
camera surveillance
watch surveillance
watching surveillance
police crime
criminal crime
hospital medicine health
doctor medicine health
health health_care medicine
drug medicine
pharmaceutical medicines
vaccine pandemics infections
eye ophthalmology
disease infections
start begin set
open set_up create
build set_up create
found set_up create
plan planned intend considers
want plan intend considers mean
deal agreement contract
treaty agreement
accord agreement
sign agreement
minister ministry
boss head
chief head
leader lead leading
rule law regulation
legislation law rules
law rules regulation
regulate rules governance
money investment funding capital
fund investment funding capital
finance funding capital
investor investment capital
cost price
expensive price
cheap lower_cost
language translation
translation machine_translation
earn gain
profit gain benefit
advantage gain benefit
benefit gain
lose risk
buy purchase
purchase buy
sell exports market
farm farming agriculture
agriculture farming
mining resources
oil oil_and_gas
sick infection pandemic
virus coronavirus pandemic
covid coronavirus pandemic quarantine
lockdown quarantine
freedom free rights
rights defenders freedom
founder founded set_up owner
owner owned
founded set_up
population people
inhabitants people
citizen people
people citizens
speech voice
photo image
picture image
translate translation
office representative_office
branch office
headquarters office
visit trip
trip visit
travel visit
journey visit
meet meeting
talk talks negotiations
negotiation talks
dispute conflict
conflict dispute
trade_war trade_conflict
size large number
rival competitor challenge
competition compete rivalry
compete competition
join joint
together joint
common joint
cooperate cooperation
collaboration cooperation
collaborate cooperation
partnership cooperation
friend partner
student students
scholar researcher scientist
scientist researcher
professor researcher scientist
engineer developer
programmer developers
developer programmers
coder developers
copy copying
steal copying
quality poor
second second_largest
biggest largest
largest biggest
top leading first
smartphone telephone
computer computers hardware
software programs
programs software
web internet
website portal
portal egov
network networks
satellite network
link bridge
border borders
customs borders
travel_ban visa
visa rules
tax taxes
score rating
rating score
punish restrictions
reward advantages
hide anonymous
secret private
personal private
leak slip
hack cybersecurity
hacker cybersecurity
encryption cybersecurity
crypto encryption
fake damaged
mistake damaged correction
error correction
source sources cited
trust certainty sure
proof evidence
prove evidence
method check
map places
date day
timeline events
`,
  ru: `
дать передать передавать
отдать передать
получить принять
ограничение ограничить запрет ограничивать
запрет ограничение запретить
запретить запрет ограничение
опасный опасность риск угроза
опасность риск угроза
угроза риск опасность
вред риск опасение
бояться опасение тревога
страх опасение тревога
опасаться опасение
беспокоиться опасение тревога
тратить расходы тратит
расход тратит расходы
бюджет расходы тратит
телефон смартфон
мобильник смартфон телефон
чип полупроводник
микросхема полупроводник
автомобиль машина беспилотный
машина автомобиль беспилотный
беспилотник беспилотный
дрон беспилотный беспилотник
беспилотный беспилотник
мороз холод зима
холод мороз зима
зима мороз
школа школьник ученик
школьник ученик
ребёнок школьник ученик
урок занятие онлайн_урок
учитель образование преподавание
вуз университет
университет вуз
студент учащийся
компания фирма предприятие
фирма компания предприятие
предприятие компания
бизнес компания предприятие
корпорация компания
завод промышленность производство
фабрика производство
робот роботы автоматизация
рабочий работник труд
работник рабочий
безработица рабочее работник
зарплата труд
армия военный оборона
война военный оборона
оружие вооружение военный
ракета ракетный
ядерный атомный
слежка наблюдение контроль
следить наблюдение контроль
шпионить наблюдение слежка
камера видеонаблюдение
полиция преступность
преступник преступность
больница медицина здравоохранение
врач медицина здравоохранение
здоровье здравоохранение медицина
лечение медицина
лекарство препарат
вакцина пандемия
болезнь инфекция
глаз офтальмология
открыть создать создание
построить создать создание
основать создать создание
планировать рассматривать намерен намереваться
хотеть планировать рассматривать намерен
собираться намерен планировать
сделка соглашение договор
договор соглашение
договориться соглашение договорённость
подписать соглашение
подписание соглашение
лидер лидерство лидировать ведущий
первый ведущий лидер
глава руководитель
начальник глава
правило закон норма
закон норма право
регулировать регулирование нормы
деньги инвестиции финансирование капитал
вложение инвестиции
вложить инвестиции
инвестор инвестиции капитал
стоимость цена
дорогой цена
дешёвый цена дешевле
выгода выигрыш польза преимущество
польза выгода преимущество
плюс выгода преимущество
минус риск
купить закупка покупка
продать экспорт продажа
продавать экспорт продажа
сельское земледелие
сельский земледелие
аграрный земледелие
агро земледелие
нефть нефтегазовый
вирус коронавирус пандемия
ковид коронавирус карантин пандемия
эпидемия пандемия карантин
свобода права
права правозащитник свобода
правозащитник активист права
активист правозащитник
перевод машинный
отказаться отказ отказалась отказывается
бросить отказаться
население человек жители
житель население граждане человек
люди граждане население человек
человек люди граждане
гражданин граждане население
народ население граждане
речь голос
голос речь
фото изображение
картинка изображение
офис представительство
штаб представительство
отделение филиал
визит поездка
поездка визит
ездить визит поездка
поехать визит поездка
съездить визит поездка
встреча встретиться
встретиться встреча
переговоры договориться
конфликт спор
спор конфликт
ссора спор конфликт
соперник конкурент
конкуренция соперничество конкурент
сотрудничать сотрудничество
партнёрство сотрудничество
взаимодействие сотрудничество
вместе совместный
общий совместный
учёный исследователь
исследователь учёный
профессор учёный исследователь
инженер разработчик
программист разработчик
разработчик программист
копировать копирование
украсть копирование
второй второе
компьютер компьютеры оборудование
программа программное программы
софт программное программы
сайт портал
портал егов
сеть сети
граница границы
виза визовый
налог налоговый
льгота упрощённый налоговый
рейтинг оценка
оценка рейтинг
наказание ограничения
скрыть анонимность
тайна тайны
личный персональный частный
утечка утекать данные
утечь утечка данные
информация данные
сведения данные
хакер кибербезопасность
взлом кибербезопасность
шифрование кибербезопасность
ошибка повреждение поправка
источник источники ссылка
доверие доверять
доказательство доказательства
карта места
дата день
хронология события
нейросеть искусственный_интеллект модели
нейронка искусственный_интеллект модели
чатбот языковой_модели
процент доля
доля процент
часть доля
`,
};

/** The everyday words of a language, a line each. */
export function everydayLines(language: Language): string[] {
  return MEANINGS[language].trim().split('\n');
}
