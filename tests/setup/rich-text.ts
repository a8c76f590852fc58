import { doc, p } from '@/seed/content/rich-text'

/** A rich text of plain paragraphs, as the editor would store it. */
export const paragraphs = (...texts: string[]) => doc(...texts.map((text) => p(text)))
