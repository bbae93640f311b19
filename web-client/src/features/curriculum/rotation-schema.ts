import * as z from 'zod/mini';
import type { RotationFields } from './mutations';
import type { Rotation } from './queries';
import { ROTATION_COLORS } from './rotation-colors';

const name = z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(200, 'too-long'));
const nameHe = z.string().check(z.trim(), z.maxLength(200, 'too-long'));

export const rotationSchema = z.object({
  name,
  nameHe,
  color: z.string(),
  description: z.string().check(z.trim(), z.maxLength(2000, 'too-long')),
});
export type RotationValues = z.infer<typeof rotationSchema>;

export const copySchema = z.object({ name, nameHe });
export type CopyValues = z.infer<typeof copySchema>;

export const rotationValues = (rotation: Rotation | undefined): RotationValues => ({
  name: rotation?.name ?? '',
  nameHe: rotation?.nameHe ?? '',
  color: rotation?.color.toUpperCase() ?? ROTATION_COLORS.blue,
  description: rotation?.description ?? '',
});

/** A blank Hebrew name or description takes away the one that was there. */
export const rotationFields = ({ name: text, ...rest }: RotationValues): RotationFields => ({ name: text, ...rest });

/** The list with one moved by a place; the same list at either end. */
export const movedBy = (rotations: readonly Rotation[], id: string, step: -1 | 1): Rotation[] => {
  const from = rotations.findIndex((rotation) => rotation.id === id);
  const rotation = rotations[from];
  const to = from + step;
  if (!rotation || to < 0 || to >= rotations.length) return [...rotations];
  return rotations.toSpliced(from, 1).toSpliced(to, 0, rotation);
};
