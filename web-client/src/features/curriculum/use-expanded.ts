import { useState } from 'react';
import { recall, remember } from '@/lib/storage';

const keyOf = (rotationId: string): string => `tracker.tree.${rotationId}`;

const known = (rotationId: string): Set<string> | undefined => {
  try {
    const ids: unknown = JSON.parse(recall(keyOf(rotationId)) ?? 'null');
    return Array.isArray(ids) ? new Set(ids.map(String)) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Which branches are open; this browser remembers it for each rotation. At first the roots are, and always the way to the
 * item that the address names.
 */
export const useExpanded = (rotationId: string, roots: readonly string[], way: readonly string[]) => {
  const [expanded, setExpanded] = useState(() => new Set([...(known(rotationId) ?? roots), ...way]));
  const change = (ids: Set<string>): void => {
    setExpanded(ids);
    remember(keyOf(rotationId), JSON.stringify([...ids]));
  };
  return [expanded, change] as const;
};
