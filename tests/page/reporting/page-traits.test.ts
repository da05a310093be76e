import { describe, expect, test } from 'vitest';
import { pageTraits } from '@/lib/page/reporting/page-traits';

const traitsOf = (body: string, head = '') =>
  pageTraits(new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html'));

describe('what a page asks', () => {
  test.each([
    ['<h1>小米金融</h1><button>立即借款</button>', 'loan'],
    ['<a href="/apply"><b>立即</b><b>申请</b></a>', 'step'],
    ['<a>立即申请</a><a>查看额度</a><a>我要借钱</a>', 'loan'],
    ['<input type="submit" value="申请贷款">', 'loan'],
    ['<form><input name="phone"><input placeholder="请输入身份证号"></form>', 'loan'],
    ['<form><input name="q" placeholder="搜索"></form><a>登录</a><a>贷款</a>', null],
    ['<p>立即借款是一个按钮上的字。</p>', null],
  ])('%s: %s', (body, asks) => {
    expect(traitsOf(body).asks).toBe(asks);
  });
});

describe('what is an article', () => {
  test.each([
    ['Open Graph', '', '<meta property="og:type" content="article">'],
    ['its time of publication', '', '<meta property="article:published_time" content="2026-11-21">'],
    ['microdata', '<div itemscope itemtype="https://schema.org/NewsArticle">小米金融</div>', ''],
    [
      'JSON-LD',
      '',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>',
    ],
    ['a thread', '', '<script type="application/ld+json">{"@type": ["DiscussionForumPosting"]}</script>'],
    ['a time in the article', '<article><time>昨天</time>小米金融</article>', ''],
    ['a date under the headline', '<div><h1>小米金融</h1><p>2026年11月21日 晨报</p></div>', ''],
    ['a date under the head of the page', '<header><h1>小米金融</h1></header><p>2026-11-21 晨报</p>', ''],
    ['the source under the headline', '<div><h1>小米金融</h1><p>来源：晨报</p></div>', ''],
  ])('%s', (_, body, head) => {
    expect(traitsOf(body, head).isArticle).toBe(true);
  });

  test.each([
    ['an offer', '<div><h1>小米金融</h1><p>额度最高 20 万</p><button>立即借款</button></div>', ''],
    ['a site by its markup', '<h1>小米金融</h1>', '<meta property="og:type" content="website">'],
    ['an organisation', '', '<script type="application/ld+json">{"@type":"Organization"}</script>'],
    ['a page that holds nothing', '', ''],
  ])('%s is none', (_, body, head) => {
    expect(traitsOf(body, head).isArticle).toBe(false);
  });
});
