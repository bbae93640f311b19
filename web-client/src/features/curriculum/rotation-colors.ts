/** Colours to choose from. They are data that the server keeps with a rotation, not a part of this client's look. */
export const ROTATION_COLORS = {
  red: '#EF4444',
  orange: '#F97316',
  amber: '#F59E0B',
  green: '#22C55E',
  emerald: '#10B981',
  cyan: '#06B6D4',
  blue: '#3B82F6',
  indigo: '#6366F1',
  violet: '#8B5CF6',
  fuchsia: '#D946EF',
  pink: '#EC4899',
  gray: '#6B7280',
} as const;

export type RotationColor = keyof typeof ROTATION_COLORS;

export const COLOR_NAMES = Object.keys(ROTATION_COLORS) as RotationColor[];
