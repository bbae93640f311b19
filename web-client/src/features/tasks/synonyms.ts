import { fold } from '@/lib/fold';

/** Words that mean the same to those who search; whole words or phrases, in both scripts. */
const GROUPS: readonly (readonly string[])[] = [
  ['postpartum hemorrhage', 'pph', 'דימום לאחר לידה'],
  ['hemorrhage', 'haemorrhage', 'bleeding', 'דימום'],
  ['oncology', 'cancer', 'אונקולוגיה', 'סרטן'],
  ['obgyn', 'obstetrics', 'gynecology', 'מיילדות', 'נשים'],
  ['er', 'ed', 'emergency', 'מיון', 'מלרד'],
  ['icu', 'intensive care', 'critical care', 'טיפול נמרץ'],
  ['cv', 'cardiovascular', 'לב וכלי דם'],
  ['bp', 'blood pressure', 'hypertension', 'לחץ דם'],
  ['mi', 'heart attack', 'myocardial infarction', 'התקף לב', 'אוטם'],
  ['bls', 'cpr', 'resuscitation', 'החייאה'],
  ['intubation', 'tube', 'אינטובציה', 'הנשמה', 'טובוס'],
  ['arterial line', 'a-line', 'artery', 'קו עורקי', 'עורק'],
  ['central line', 'cvc', 'קו מרכזי', 'צנתר מרכזי'],
  ['epidural', 'אפידורל', 'אפידורלי'],
  ['spinal', 'ספינלי', 'ספינל'],
  ['nerve block', 'block', 'בלוק', 'חסם'],
];

const folded = GROUPS.map((group) => group.map(fold));

/** Groups of alternatives, one of each group must be found. A phrase that has synonyms counts as one word. */
export const expand = (typed: string): readonly (readonly string[])[] => {
  const text = ` ${typed.split(/\s+/).filter(Boolean).join(' ')} `;
  const whole = folded.find((group) => group.includes(text.trim()));
  if (whole) return [whole];
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => folded.find((group) => group.includes(word)) ?? [word]);
};
