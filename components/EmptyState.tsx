/** In place of an empty list: a sentence, then what it does and does not mean. */
import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  title: string;
  level?: 1 | 2 | 3;
  children?: ComponentChildren;
}

export function EmptyState({ title, level = 2, children }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
