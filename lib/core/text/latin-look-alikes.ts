/** Greek and Cyrillic letters that are drawn like a Latin one. Key: what is meant. */
export const latinLookAlikes: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'ЬВв',
  c: 'сϲ',
  e: 'еЕ',
  h: 'һНн',
  i: 'іІι',
  k: 'кКκ',
  m: 'мМ',
  n: 'ոηΝ',
  o: 'оОο',
  p: 'рРρ',
  t: 'тТτ',
  u: 'υ',
  w: 'ԝω',
  x: 'хХχ',
  y: 'уУγ',
};
