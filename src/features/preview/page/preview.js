// The talk between a preview and the desk that shows it, in a frame or from another window:
// a click on a text tells the desk which unit it is; the desk has a unit shown, or the page
// refreshed. Both are of one origin, and nothing of another is heard.
const desk = window.parent !== window ? window.parent : window.opener
const { origin } = window.location

const tell = (message) => desk?.postMessage(message, origin)

/** The element whose words are one unit: of a field, or of a node in the rich text of a field. */
const unitOf = (element) => element.closest?.('[data-node], [data-path]:not([data-node])')
const keyOf = ({ dataset: { path, node } }) => (node ? `${path}#${node}` : path)

const SHOWN = 'is-shown'

const show = (key) => {
  document.querySelector(`.${SHOWN}`)?.classList.remove(SHOWN)
  const unit = [...document.querySelectorAll('[data-path]')].find((it) => keyOf(it) === key)
  if (!unit) return
  unit.classList.add(SHOWN)
  // At once: whoever goes through units by keyboard is not made to wait for a movement.
  unit.scrollIntoView({ block: 'center', behavior: 'instant' })
}

let refreshing = 0

/** Takes the new words into the page where it is, so that nothing moves under the reader. */
const refresh = async () => {
  refreshing += 1
  const mine = refreshing
  const status = document.getElementById('preview-status')
  const shown = document.querySelector(`.${SHOWN}`)
  const key = shown && keyOf(shown)
  const { scrollX, scrollY } = window
  const answer = await fetch(window.location.href).catch(() => undefined)
  const markup = answer?.ok ? await answer.text() : undefined
  if (mine !== refreshing) return
  if (markup === undefined) {
    status.textContent = status.dataset.failed
    return
  }
  const next = new DOMParser().parseFromString(markup, 'text/html')
  for (const part of ['main', 'header.bar']) {
    document.querySelector(part)?.replaceWith(next.querySelector(part))
  }
  document.title = next.title
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  const again = [...document.querySelectorAll('[data-path]')].find((it) => keyOf(it) === key)
  again?.classList.add(SHOWN)
}

document.addEventListener('click', (event) => {
  const unit = desk && unitOf(event.target)
  // Who selects words wants to copy or report them; who holds a key wants what is behind a link.
  const selects = window.getSelection()?.isCollapsed === false
  if (!unit || selects || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const { path, node } = unit.dataset
  tell({ type: 'citynet:node', path, ...(node && { node }) })
})

window.addEventListener('message', ({ origin: from, source, data }) => {
  if (from !== origin || source !== desk || typeof data !== 'object' || data === null) return
  if (data.type === 'citynet:show') show(String(data.key))
  // Payload says the second to the page in its own live preview, when a document was saved.
  if (data.type === 'citynet:refresh' || data.type === 'payload-document-event') void refresh()
})

if (desk) {
  document.documentElement.classList.add('is-at-desk')
  tell({ type: 'payload-live-preview', ready: true })
}
