/** The filters of the list live in the URL; anything else there is dropped. */
export type RotationSearch = { search?: string | undefined; archived?: true | undefined };

export const readRotationSearch = ({ search, archived }: Record<string, unknown>): RotationSearch => ({
  search: (typeof search === 'string' || typeof search === 'number' ? String(search) : '') || undefined,
  archived: archived === true ? true : undefined,
});

/** Which item of the curriculum is open beside the tree. */
export type EditorSearch = { node?: string | undefined };

export const readEditorSearch = ({ node }: Record<string, unknown>): EditorSearch => ({
  node: typeof node === 'string' && node !== '' ? node : undefined,
});
