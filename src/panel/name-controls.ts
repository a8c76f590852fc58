/** What unnamed controls are called, in the language of the panel. */
export type ControlWords = {
  select: string
  selectAll: string
  edit: string
  more: string
  previous: string
  next: string
  /** "Sort by {label} {direction}" */
  sort: (label: string, direction: 'ascending' | 'descending') => string
}

/**
 * Gives each control of the panel that a screen reader could not name a name, from what stands
 * around it, and takes those that Payload hides from screen readers out of the order of the
 * keyboard too.
 */
export const nameControls = (root: ParentNode, words: ControlWords): void => {
  const all = (selector: string) => root.querySelectorAll<HTMLElement>(selector)
  for (const box of all('.checkbox-input input[aria-label=""]')) nameCheckbox(box, words)
  for (const input of all('.react-select input:not([aria-label]):not([type="hidden"])')) {
    name(input, labelAround(input) ?? words.select)
  }
  for (const text of all('[contenteditable="true"][role="textbox"]:not([aria-label])')) {
    name(text, labelAround(text) ?? words.edit)
  }
  for (const button of all('.sort-column__button:not([data-named])')) nameSort(button, words)
  for (const button of all('button.clickable-arrow:not([aria-label])')) {
    const back = button.classList.contains('clickable-arrow--left')
    name(button, back ? words.previous : words.next)
  }
  for (const button of all('.popup-button:not([aria-label])')) {
    if (!button.textContent?.trim() && !button.querySelector('[aria-label]')) {
      name(button, words.more)
    }
  }
  for (const button of all('[data-button-key]:not([aria-label])')) {
    name(button, button.title || spoken(button.dataset.buttonKey ?? ''))
  }
  for (const button of all(
    '[data-dropdown-key]:not([aria-label]), .toolbar-popup__dropdown:not([aria-label])',
  )) {
    name(button, spoken(button.dataset.dropdownKey ?? '') || words.more)
  }
  for (const hidden of all('.react-select [aria-hidden="true"]:is(button, [tabindex="0"])')) {
    hidden.tabIndex = -1
  }
}

/** A row's box is called after the row, that of the head after the whole list. */
const nameCheckbox = (box: HTMLElement, words: ControlWords): void => {
  const row = box.closest('tr')
  const text = row?.querySelector('a')?.textContent || row?.textContent
  if (!row) name(box, labelAround(box) ?? words.select)
  else if (row.closest('thead')) name(box, words.selectAll)
  else name(box, `${words.select}: ${text?.trim()}`)
}

/** Payload puts a label in several languages into the name as "[object Object]". */
const nameSort = (button: HTMLElement, words: ControlWords): void => {
  const label = button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent
  const descending = button.classList.contains('sort-column__desc')
  name(button, words.sort(label?.trim() ?? '', descending ? 'descending' : 'ascending'))
  button.dataset.named = ''
}

/** The text of the label of the field that a control is in. */
const labelAround = (control: HTMLElement): string | undefined => {
  const label = control.closest('.field-type, .rich-text-lexical')?.querySelector('.field-label')
  return label?.textContent?.replace('*', '').trim() || undefined
}

/** "numberedList" as "numbered list". */
const spoken = (key: string): string => key.replace(/([A-Z])/g, ' $1').toLowerCase()

const name = (control: HTMLElement, text: string): void => {
  // Payload renders an empty attribute and never changes it, so ours is not overwritten.
  control.setAttribute('aria-label', text)
  control.removeAttribute('aria-labelledby')
}
