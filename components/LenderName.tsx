/** A lender's name in the reader's script; English readers get the Chinese name they see on pages, then the Latin one. */
import type { Name } from '@/lib/core/wording/name';
import { useLocale } from './app-context';

export function LenderName({ name }: { name: Name | string }) {
  const locale = useLocale();
  if (typeof name === 'string') return <span lang="zh">{name}</span>;
  if (locale === 'zh-CN') return <>{name.hans}</>;
  if (locale === 'zh-TW') return <>{name.hant}</>;
  if (name.en === name.hans) return <span lang="zh-CN">{name.hans}</span>;
  return (
    <>
      <span lang="zh-CN">{name.hans}</span> <span class="latin">{name.en}</span>
    </>
  );
}
