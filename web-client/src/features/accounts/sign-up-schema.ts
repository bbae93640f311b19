import * as z from 'zod/mini';
import { email, newPassword, optionalName, presentText, requiredName, startDate } from './schemas';

/** The fields as the form holds them: empty texts for what is not filled in. */
const fields = z.object({
  role: z.enum(['RESIDENT', 'TUTOR']),
  fullName: requiredName,
  fullNameHe: optionalName,
  email,
  password: newPassword,
  residencyStartDate: z.string(),
  trainingTrack: z.enum(['', 'FOUR_YEAR', 'SIX_YEAR']),
  completedRotationIds: z.array(z.string()),
  currentRotationId: z.string(),
});

export type SignUpValues = z.infer<typeof fields>;

const residency = { residencyStartDate: startDate, trainingTrack: presentText, currentRotationId: presentText };

/** A resident also says since when, on which track, and where now; of a tutor nothing of that is asked. */
const requireResidency = (context: z.core.ParsePayload<SignUpValues>): void => {
  if (context.value.role !== 'RESIDENT') return;
  for (const [name, rule] of Object.entries(residency)) {
    const [issue] = rule.safeParse(context.value[name as keyof typeof residency]).error?.issues ?? [];
    if (issue) {
      context.issues.push({ code: 'custom', input: context.value, path: [name], message: issue.message });
    }
  }
};

export const signUpSchema = fields.check(requireResidency);

/** For somebody whom an identity provider knows: the password is its affair. */
export const strangerSchema = z.extend(fields, { password: z.string() }).check(requireResidency);

export const blankSignUp: SignUpValues = {
  role: 'RESIDENT',
  fullName: '',
  fullNameHe: '',
  email: '',
  password: '',
  residencyStartDate: '',
  trainingTrack: '',
  completedRotationIds: [],
  currentRotationId: '',
};
