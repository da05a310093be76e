/** 超过24%的部分, 24%以下的占七成, 日利率0.05%的1.5倍: a limit or a base that is spoken of, not what is asked. */
import type { FigureContext, Refiner } from '@/lib/core/prices/interpretation';

const spokenOf =
  /^(?:以[上下内])?的[^,;!?%]{0,8}(?:下架|清退|退出|叫停|压降|整改|出清)|^(?:以[上下内])?的(?:部分|占|[\d.一两三四]+倍)|^[^,;!?]{0,6}贴息|^的?(?:天花板|法定上限|上限|红线)/;

/** 收入的50%: what of one's own money goes into payments. */
const shareOfIncome = /(?:收入|工资|月薪|薪水)的$/;
/** 每月有5%的借款人展期; 18%用过分期: a share of people, where no word of price stands before. */
const shareOfPeople = /^的(?:(?:借款|贷款|持卡|年轻)?人|消费者|受访者)|^(?:使?用过|曾|表示|认为)/;
/** 每月有2%的房贷被提前结清: a share of many. */
const thereAre = /有(?:大?约|近|将近|超过?)?$/;

const isShare = ({ before, after, head }: FigureContext): boolean =>
  head.kind === 'none' && (shareOfPeople.test(after) || (thereAre.test(before) && after.startsWith('的')));

export const rejectSpokenOf: Refiner = (_, context) =>
  spokenOf.test(context.after) || shareOfIncome.test(context.before) || isShare(context)
    ? 'limit_spoken_of'
    : undefined;
