/** One thing to choose from. The label is what is shown and searched; the description is a second line. */
export type Option<Id extends string = string> = { id: Id; label: string; description?: string };
