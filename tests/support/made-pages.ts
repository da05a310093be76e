/** Pages that need headers of their own, or are too large to keep as files. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MadePage } from '@/scripts/serve-pages';
import { servedSeeds } from './seed-pages';

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title><body>${body}</body></html>`;
}

const far = '<p>这一段没有名字，只是把页面拉长。</p>'.repeat(120);

export const madePages: Record<string, MadePage> = {
  /** The page of the demo. */
  '/offers.html': { html: readFileSync(resolve(import.meta.dirname, '../../scripts/demo/page.html'), 'utf8') },
  /** Forbids every script and style of its own, and any string that becomes HTML or code. */
  '/strict.html': {
    html: page('管得很严的页面', '<h1>小米金融</h1><p>微银金服的借款，日息万五，逾期加收50%。</p>'),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  '/far-down.html': { html: page('很长的页面', `<h1>小米金融</h1>${far}<p id="far">小米金融在很下面。</p>`) },
  '/other-lender.html': { html: page('另一家', '<h1>利信金融</h1><p>利信金融的短信。</p>') },
  '/framed.html': {
    html: page(
      '里外两层',
      '<h1>小米金融</h1><iframe src="/other-lender.html" title="里面" width="600" height="300"></iframe><iframe src="/strict.html" title="太小" width="1" height="1"></iframe>',
    ),
  },
  '/frames-without-address.html': {
    html: page(
      '没有地址的框',
      `<h1>小米金融</h1>
<iframe title="写在属性里" width="600" height="200" srcdoc="<p>利信金融的短信</p>"></iframe>
<iframe title="关在里面" width="600" height="200" sandbox srcdoc="<p>马上消费金融的借款</p>"></iframe>
<iframe title="由脚本写成" width="600" height="200"></iframe>
<script>document.querySelectorAll('iframe')[2].contentDocument.body.innerHTML = '<p>拍拍贷的借款</p>'</script>`,
    ),
  },
  /** Real tables, a block of plain text and a drawing, in Chinese, Taiwanese and English. */
  '/tables.html': { html: readFileSync(resolve(import.meta.dirname, '../fixtures/pages/tables.html'), 'utf8') },
  /** One speaks as a lender and asks for a loan; one is about it. */
  '/loan-offer.html': {
    html: page(
      '小米金融 借款入口',
      '<h1>小米金融</h1><p>额度最高 20 万，年化利率 18%，逾期加收50%。</p><form><input name="phone" placeholder="手机号"><button>立即借款</button></form>',
    ),
  },
  '/loan-article.html': {
    html: page(
      '小米金融调整利率',
      '<article><h1>小米金融调整利率</h1><p>2026年11月21日 来源：晨报</p><p>小米金融的年化利率为 18%。</p><a>立即借款</a></article>',
    ),
  },
  '/empty.html': { html: page('空白', '') },
  '/kinds.html': {
    html: page('各种标记', '<h1>小米金融</h1><p>微银金服的借款，日息万五。</p><p>逾期后，罚息日利率为0.075%。</p>'),
  },
  '/source-lines.html': { html: page('断行', '<p>向小米\n    金融借款，年化\n  18%。</p>') },
  ...servedSeeds,
};
