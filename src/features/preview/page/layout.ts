import type { GroupPiece, Piece, Reference, TextPiece } from '../core/piece'

/** A document laid out: what stands where on its page. */
export type Layout = {
  title?: TextPiece
  /** Where the document has no title of its own: whose it is. */
  titledBy?: Reference
  /** What kind of thing it is, above the title. */
  kind: readonly string[]
  subtitle: TextPiece[]
  lead?: TextPiece
  cover?: Reference
  /** Facts and relations, beside the text. */
  brief: Piece[]
  main: Piece[]
  /** Title and description for search engines. */
  search: TextPiece[]
}

const TITLES = ['title', 'name']
const LEADS = ['summary', 'description', 'tagline']
const SUBTITLES = ['honorific', 'position', 'acronym', 'dateline', 'edition']
const COVERS = ['cover', 'photo', 'logo', 'coatOfArms', 'image']

/** Lays pieces out by what their fields are called throughout the content model. */
export const layoutOf = (pieces: readonly Piece[]): Layout => {
  const textNamed = (names: readonly string[]) =>
    pieces.find((it): it is TextPiece => it.kind === 'text' && names.includes(it.name))
  const title = textNamed(TITLES)
  const lead = textNamed(LEADS)
  const subtitle = pieces.filter(
    (it): it is TextPiece => it.kind === 'text' && SUBTITLES.includes(it.name),
  )
  const cover = pieces.find((it) => it.kind === 'references' && COVERS.includes(it.name))
  const owner = title ? undefined : pieces.find((it) => it.kind === 'references')
  const seo = pieces.find((it): it is GroupPiece => it.kind === 'group' && it.name === 'seo')
  const kinds = pieces.filter((it) => it.kind === 'fact' && it.name === 'kind')
  const placed = new Set<Piece | undefined>([title, lead, ...subtitle, cover, owner, seo, ...kinds])
  const rest = pieces.filter((it) => !placed.has(it))
  return {
    title,
    titledBy: owner?.kind === 'references' ? owner.to[0] : undefined,
    kind: kinds.flatMap((it) => (it.kind === 'fact' ? it.values : [])),
    subtitle,
    lead,
    cover: cover?.kind === 'references' ? cover.to[0] : undefined,
    brief: rest.filter(isBrief),
    main: rest.filter((it) => !isBrief(it)),
    search: seo?.pieces.filter((it): it is TextPiece => it.kind === 'text') ?? [],
  }
}

/** Short enough to stand beside the text. */
const isBrief = (piece: Piece): boolean => {
  switch (piece.kind) {
    case 'fact':
      return true
    case 'references':
      return piece.name !== 'gallery'
    case 'text':
      return !piece.isLong
    case 'group':
      return piece.pieces.every(isBrief)
    default:
      return false
  }
}
