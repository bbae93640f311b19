import * as z from 'zod/mini';
import { isCivilDate } from '@/lib/civil-date';
import { civilDateOf } from '@/lib/format';

/** The messages are keys of `validation` in common.json. */
const MAX_NAME = 200;
const MIN_PASSWORD = 8;

const trimmed = z.string().check(z.trim());

export const requiredName = trimmed.check(z.minLength(1, 'required'), z.maxLength(MAX_NAME, 'too-long'));
export const optionalName = trimmed.check(z.maxLength(MAX_NAME, 'too-long'));
export const email = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.minLength(1, 'required'), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email'));
export const presentText = z.string().check(z.minLength(1, 'required'));
export const newPassword = z.string().check(z.minLength(MIN_PASSWORD, 'password-too-short'));
export const startDate = z.string().check(
  z.refine(isCivilDate, { error: 'date', abort: true }),
  z.refine((date) => date <= civilDateOf(), 'future-date'),
);
