/** What stands behind a name and makes it another one: other trades, places, and the word itself that is spoken of. */

/** Behind the short name of a firm: a firm of another trade that shares the stem (数禾农业, 利信家居). Simplified, folded. */
export const otherTrade =
  /^(?:农业|农[场庄资机]|物流|家[居具电纺]|建[材筑工设]|装[饰修]|服[装饰]|制[衣药造]|食品|餐饮|酒[店业楼]|医[院药疗]|药[业店]|化工|机[械电]|电[器子缆]|汽[车贸配修]|[地房]产|置业|物业|幼儿园|[中小]?学校?|超市|商[贸场城]|贸易|实业|环保|纺织|印[刷务]|包装|传媒|文化|旅[游行]|宾馆|茶[叶业]|水产|畜牧|种业|果业|粮油|模具|五金|灯[饰具]|陶瓷|玻璃|钢[材铁]|石材|混凝土|检测|测绘|监理|园林|苗木|花卉)/;
/** Behind a name that ends in 金融: streets and towns, and what is taught and talked of. */
export const placeOfFinance = /^(?:街|小镇|城(?!市)|港|谷|岛|大厦|广场|系|学院|硕士|知识|课|讲座|论坛|峰会|专业)/;
/** Behind a stem of two characters a third of a longer name: 微银通, 利信达. */
export const longerStem = /^(?:通(?![过知])|达(?![到成]))/;

const files = 'csv|json|xlsx?|txt|pdf|log|sql|py|js|png';
const persons = 'officers?|sharks?|brothers';
const places =
  'street|road|rd|avenue|ave|lane|valley|park|station|hotel|bridge|village|town|river|lake|mountains?|county|district|airport|temple|church|museum|stadium|hospital|school|college|academy|(?:primary|middle|high) school';
const sports = 'marathon|cup|league|team|f\\.?c\\.?';
/** Behind a name in Latin letters: a file, a place, a team, a person of that office; or the word is explained. */
export const englishLookAlike = new RegExp(
  `^(?:\\.(?:${files})\\b|['"’”]? ?,? ?(?:also |literally |simply |just )?means?\\b| (?:st\\.|(?:${persons}|${places}|${sports})\\b))`,
  'i',
);
/** In front of it: the word fenfu, in pinyin ‘mashang’. */
export const spokenOfAsWord = /\b(?:word|verb|phrase|term)s?,? ?['"‘“]?$|\bpinyin,? ?['"‘“]$/i;
