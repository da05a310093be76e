/** 新发放企业贷款加权平均利率3.1%,同比下降: what loans cost on the whole is no one's offer. */
import type { Refiner } from '@/lib/core/prices/interpretation';

const average = /(?:加权平均|平均)(?:年化|贷款|综合|融资|执行)?(?:利率|成本)/;
const statistic =
  /新发放|同比|环比|央行|人民银行|金管局公布|[全各][国市省行]|金融机构|统计|数据显示|季度?末|月末|较上[年月季]|较年初|加权|五大/;

const newLoans = /新发放[^,;]{0,16}(?:利率|成本)/;
/** 新发放贷款综合融资成本不超过20%: what one lender lets nothing be above, unless others say so of all. */
const ownCap = /不(?:会|再)?(?:超过|高于)$/;
const saidOfAll = /同比|环比|央行|人民银行|监管|行业|要求|原则|指导|[全各][国市省行]|机构|统计|数据|加权|平均|企业/;

export const rejectStatistic: Refiner = (_, { mode, before, sentence }) =>
  mode === 'page' &&
  ((newLoans.test(before) && !before.includes('执行') && !(ownCap.test(before) && !saidOfAll.test(sentence))) ||
    (average.test(before) && statistic.test(sentence)))
    ? 'statistic'
    : undefined;
