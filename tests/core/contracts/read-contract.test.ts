import { expect, test } from 'vitest';
import { readContract } from '@/lib/core/contracts/read-contract';
import { findPrices } from '@/lib/core/prices/find-prices';

const contract = `个人消费贷款合同
贷款人（甲方）：重庆小米消费金融有限公司
借款人（乙方）：张某某
担保人：福州某某融资担保有限公司
第一条 贷款金额
贷款本金为人民币10,000.00元，贷款期限12个月。
第二条 贷款利率
本合同项下贷款年利率为18%（单利），按日计息。
担保方按每月0.5%收取担保费，担保费由乙方承担。甲方不收取服务费。
第四条 逾期责任
借款人未按期足额还款的，自逾期之日起按合同利率上浮50%计收罚息，并可计收复利。甲方有权宣布全部贷款提前到期。
第五条 提前还款
借款人可提前还款，贷款人不收取违约金。
第六条 争议解决
因本合同发生的争议，提交广州仲裁委员会按其规则仲裁。
本合同经公证后具有强制执行效力，乙方自愿接受强制执行。
乙方授权甲方向金融信用信息基础数据库查询其信用报告并报送信贷信息。
乙方同意甲方将其个人信息提供给合作机构使用。`;

const read = (text: string) => readContract(text, findPrices(text));
const said = (text: string) =>
  read(text).clauses.map(({ kind, start, end, name }) => [kind, name ?? text.slice(start, end)]);

test('what', () => {
  console.log(said(contract), read(contract).missing, read(contract).isContract);
});
