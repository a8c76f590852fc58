/*
 * Lets readers of any site report a mistake in a text: select it, press the button, say what is
 * wrong. Sets no cookie, stores nothing, asks nobody but the CMS it comes from, and works under a
 * Content-Security-Policy without 'unsafe-inline'.
 *
 *   <script src="https://cms.example/report-translation.js" data-locale="fr" defer></script>
 *
 * data-locale: the language of the page, unless <html lang> says it. data-url: its address, unless
 * it is the one in the browser. data-collection and data-id: the document, where the site knows it.
 */
;(() => {
  const { dataset, src } = document.currentScript
  const endpoint = new URL('/api/translation-reports', src)
  const WORDS = /* words */ {}
  const locale = (dataset.locale || document.documentElement.lang || 'en').slice(0, 2).toLowerCase()
  const say = (key) => WORDS[key]?.[locale] ?? WORDS[key]?.en
  const CONTEXT = 32
  const MOST = 1000

  const STYLE = `
    :host { all: initial; font: 16px/1.5 system-ui, sans-serif; color-scheme: light dark }
    .open { position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 2147483647;
      padding: 10px 16px; border: 0; border-radius: 8px; background: #0b4a75; color: #fff;
      font: 600 15px/1.4 system-ui, sans-serif; box-shadow: 0 2px 12px #0006; cursor: pointer }
    .open:not(.shown, :focus) { clip-path: inset(50%); inline-size: 1px; block-size: 1px;
      padding: 0; overflow: hidden; white-space: nowrap }
    :focus-visible { outline: 3px solid #7cc0f0; outline-offset: 2px }
    dialog { box-sizing: border-box; inline-size: min(32rem, 100vw - 32px); border: 0;
      border-radius: 12px; padding: 24px; background: Canvas; color: CanvasText;
      box-shadow: 0 8px 40px #0007; max-block-size: calc(100vh - 32px); overflow: auto }
    dialog::backdrop { background: #0008 }
    h2 { margin: 0 0 16px; font-size: 20px; line-height: 1.3 }
    label { display: block; margin: 14px 0 4px; font-weight: 600; font-size: 14px }
    textarea, input { box-sizing: border-box; inline-size: 100%; padding: 8px 10px;
      border: 1px solid GrayText; border-radius: 6px; background: Field; color: FieldText;
      font: inherit }
    textarea { resize: vertical; min-block-size: 4.5em }
    [readonly] { background: color-mix(in srgb, CanvasText 7%, Canvas); border-style: dashed }
    .trap { position: absolute; inset-inline-start: -9999px }
    .row { display: flex; gap: 10px; justify-content: flex-end; margin-block-start: 20px }
    .row button { padding: 9px 18px; border: 1px solid GrayText; border-radius: 8px;
      background: Canvas; color: CanvasText; font: inherit; cursor: pointer }
    .row .main { background: #0b4a75; border-color: #0b4a75; color: #fff; font-weight: 600 }
    [role=alert] { margin: 12px 0 0; color: light-dark(#a3160a, #ffb0a6) }
    [role=alert]:empty { display: none }
  `

  const make = (tag, properties = {}, children = []) => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }

  const host = make('citynet-report', { lang: locale, dir: locale === 'ar' ? 'rtl' : 'ltr' })
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets = [sheet]

  /** What is selected on the page, with the words around it; nothing where that is no text. */
  const quoteNow = () => {
    const selection = window.getSelection()
    const exact = selection?.toString() ?? ''
    if (!selection?.rangeCount || selection.isCollapsed || exact.trim().length < 2) return undefined
    const range = selection.getRangeAt(0)
    if (host.contains(range.commonAncestorContainer)) return undefined
    const before = document.createRange()
    before.setStart(document.body, 0)
    before.setEnd(range.startContainer, range.startOffset)
    const after = document.createRange()
    after.setStart(range.endContainer, range.endOffset)
    after.setEndAfter(document.body.lastChild)
    return {
      exact: exact.slice(0, MOST),
      prefix: before.toString().slice(-CONTEXT),
      suffix: (exact.slice(MOST) + after.toString().slice(0, CONTEXT)).slice(0, CONTEXT),
    }
  }

  let quote
  const open = make('button', { type: 'button', className: 'open', textContent: say('open') })
  const dialog = make('dialog')
  dialog.setAttribute('aria-labelledby', 'title')
  root.append(open, dialog)

  document.addEventListener('selectionchange', () => {
    if (dialog.open) return
    quote = quoteNow()
    open.classList.toggle('shown', quote !== undefined)
  })
  // Pressing the button must not take away what is selected.
  open.addEventListener('pointerdown', (event) => event.preventDefault())
  open.addEventListener('click', () => ask(quote))

  const field = (name, control) => [
    make('label', { htmlFor: name, textContent: say(name) }),
    Object.assign(control, { id: name, name, dir: 'auto' }),
  ]

  const ask = (selected) => {
    const text = make('textarea', { required: true, maxLength: MOST, readOnly: Boolean(selected) })
    text.value = selected?.exact ?? ''
    const trap = make('input', { name: 'website', tabIndex: -1, autocomplete: 'off' })
    const hidden = make('div', { className: 'trap', ariaHidden: 'true' }, [trap])
    const alert = make('p', { role: 'alert' })
    const cancel = make('button', { type: 'button', textContent: say('cancel') })
    const send = make('button', { className: 'main', textContent: say('send') })
    const form = make('form', {}, [
      make('h2', { id: 'title', textContent: say('title') }),
      ...field('quote', text),
      ...field('message', make('textarea', { maxLength: 2000 })),
      ...field('suggestion', make('textarea', { maxLength: 2000 })),
      ...field('email', make('input', { type: 'email', autocomplete: 'email', maxLength: 254 })),
      hidden,
      alert,
      make('div', { className: 'row' }, [cancel, send]),
    ])
    cancel.addEventListener('click', () => dialog.close())
    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      send.disabled = true
      const status = await post(selected ?? { exact: text.value }, new FormData(form))
      send.disabled = false
      if (status === 202) thank()
      else alert.textContent = say(status === 429 ? 'tooMany' : 'failed')
    })
    dialog.replaceChildren(form)
    dialog.showModal()
    form.elements[selected ? 'message' : 'quote'].focus()
  }

  const post = async (selected, data) => {
    const { collection, id, url = window.location.href } = dataset
    const body = {
      ...(collection && id ? { collection, id } : { url }),
      ...{ locale, quote: selected },
      ...Object.fromEntries(
        ['message', 'suggestion', 'email', 'website'].map((name) => [name, data.get(name)]),
      ),
    }
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': locale }
    const request = { method: 'POST', credentials: 'omit', headers, body: JSON.stringify(body) }
    const answer = await fetch(endpoint, request).catch(() => undefined)
    return answer?.status
  }

  const thank = () => {
    const thanks = make('p', { id: 'title', tabIndex: -1, textContent: say('thanks') })
    const close = make('button', { type: 'button', className: 'main', textContent: say('close') })
    close.addEventListener('click', () => dialog.close())
    dialog.replaceChildren(thanks, make('div', { className: 'row' }, [close]))
    thanks.focus()
    window.getSelection()?.removeAllRanges()
    quote = undefined
    open.classList.remove('shown')
  }

  document.body.append(host)
})()
