/** Slips of the recogniser that can be only one thing where a loan is written about. */

const mends: readonly (readonly [slip: RegExp, meant: string | ((slip: string) => string)])[] = [
  [/(?<=\d)[.:：·]?\s*%/g, '%'],
  [/(?<=[\d%])\s*[一ー﹣−]\s*(?=\d)/g, '–'],
  [/(?<=[\d%])\s+(?=[-–~]\s*\d)/g, ''],
  [/(?<=%)(?=\d+(?:\.\d+)?%)/g, '–'],
  [/[货貨](?=款)/g, (slip) => (slip === '货' ? '贷' : '貸')],
  [/(?<=信用|消費|現金|抵押|小額|房屋|個人)貨(?![到物車運架品源櫃])/g, '貸'],
  [/(?<=借)[鐵鍰]/g, '錢'],
  [/(?<=\d)，(?=\d{3}(?!\d))/g, ','],
  [/(?<=\d)[．·](?=\d)/g, '.'],
];

export function mendLetters(text: string): string {
  return mends.reduce((mended, [slip, meant]) => mended.replace(slip, meant as string), text);
}
