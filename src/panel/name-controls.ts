/** What unnamed controls are called, in the language of the panel. */
export type ControlWords = {
  select: string
  selectAll: string
  more: string
  editLabel: string
  close: string
}

/** Gives each control that has no accessible name one, from what stands around it. */
export const nameControls = (root: ParentNode, words: ControlWords): void => {
  for (const box of root.querySelectorAll<HTMLElement>('.checkbox-input input[aria-label=""]')) {
    nameCheckbox(box, words)
  }
  for (const input of root.querySelectorAll<HTMLElement>('.react-select input:not([aria-label])')) {
    name(input, labelAround(input) ?? words.select)
  }
  for (const area of root.querySelectorAll<HTMLElement>(
    '[contenteditable="true"][role="textbox"]:not([aria-label]):not([aria-labelledby])',
  )) {
    name(area, labelAround(area) ?? words.editLabel)
  }
}

/** A row's box is called after the row, that of the head after the whole list. */
const nameCheckbox = (box: HTMLElement, words: ControlWords): void => {
  const row = box.closest('tr, .table__row, [role="row"]')
  if (!row) return name(box, labelAround(box) ?? words.select)
  if (row.closest('thead')) return name(box, words.selectAll)
  const text = row.querySelector('a')?.textContent ?? row.textContent
  name(box, `${words.select}: ${text?.trim()}`)
}

/** The text of the label of the field that a control is in. */
const labelAround = (control: HTMLElement): string | undefined => {
  const label = control.closest('.field-type')?.querySelector('.field-label')
  return label?.textContent?.replace('*', '').trim() || undefined
}

const name = (control: HTMLElement, text: string): void => {
  // Payload renders an empty attribute and never changes it, so ours is not overwritten.
  control.setAttribute('aria-label', text)
  control.removeAttribute('aria-labelledby')
}
