/**
 * Who the file is for. `xliff` is what the standard means and every tool of today reads.
 * `xliff-omegat` is for OmegaT up to 5, which offers only `<target>` for translation and never
 * changes a state: the source stands in the target, and another text in it is a translation.
 */
export type XliffProfile = 'xliff' | 'xliff-omegat'

/** The `tool-id` of a file, which says its profile when it comes back. */
export const toolIdOf = (profile: XliffProfile): string => `citynet-cms-${profile}`

export const profileOf = (toolId: string | undefined): XliffProfile =>
  toolId === toolIdOf('xliff-omegat') ? 'xliff-omegat' : 'xliff'
