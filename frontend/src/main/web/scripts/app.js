import '@hotwired/turbo'
import { offerSuggestions } from './combobox.js'

const announce = (text) => {
  const announcer = document.getElementById('announcer')
  if (announcer && text) {
    announcer.textContent = text
  }
}

// Where somebody was in the filters, to be there again when the answer is shown.
let returning

const returnToFilter = () => {
  const field =
    returning && [...document.getElementsByName(returning.name)].find(({ value }) => value === returning.value)
  if (field) {
    const filters = field.closest('details')
    if (filters) {
      filters.open ||= returning.open
    }
    field.focus({ preventScroll: true })
    scrollBy(0, field.getBoundingClientRect().top - returning.top)
  }
  returning = undefined
}

// A new page by Turbo is no page load to a screen reader: say its title and put the focus on its main heading, unless
// the page itself chose where the focus goes (autofocus: the summary of a refused form).
document.addEventListener('turbo:render', () => {
  if (document.documentElement.hasAttribute('data-turbo-preview')) {
    return
  }
  announce(document.title)
  returnToFilter()
  if (document.activeElement === document.body || document.activeElement === null) {
    const heading = document.querySelector('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }
})

// What arrives by stream, or in a frame, is said aloud when it carries words for that in data-announce.
document.addEventListener('turbo:before-stream-render', ({ target }) => {
  announce(target.templateContent?.querySelector('[data-announce]')?.dataset.announce)
})
document.addEventListener('turbo:frame-load', ({ target }) => {
  announce(target.querySelector('[data-announce]')?.dataset.announce)
})

// A browser connects again after a connection breaks, but gives up for good after an error page, such as a proxy shows
// while the application starts again.
const followAgain = () => {
  const source = document.getElementById('stream')
  if (source?.streamSource?.readyState === EventSource.CLOSED && !document.hidden) {
    source.replaceWith(source.cloneNode())
  }
}
setInterval(followAgain, 15_000)
addEventListener('online', followAgain)
document.addEventListener('visibilitychange', followAgain)

// Counts down the characters left under a text field; without script the field's hint names the maximum.
const count = (field) => {
  const counter = document.getElementById(field.dataset.counter)
  if (counter) {
    counter.textContent = counter.dataset.text.replace('#', field.maxLength - field.value.length)
  }
}
document.addEventListener('input', ({ target }) => {
  if (target.matches('[data-counter]')) {
    count(target)
  }
})

// A choice in a search filter or sort order answers at once; without script there is a button for it.
document.addEventListener('change', ({ target }) => {
  if (target.closest('[data-submit-on-change]') && !target.closest('[data-by-button]') && target.matches('select, [type=checkbox], [type=radio]')) {
    returning = {
      name: target.name,
      value: target.value,
      open: target.closest('details')?.open,
      top: target.getBoundingClientRect().top,
    }
    target.form.requestSubmit()
  }
})
// A link to pass on is copied with one tap; without script it can be selected.
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]')
  if (!button) {
    return
  }
  const field = document.getElementById(button.dataset.copy)
  field.select()
  await navigator.clipboard.writeText(field.value)
  announce(button.dataset.copied)
  button.querySelector('span').textContent = button.dataset.copied
})
document.addEventListener('focusin', ({ target }) => {
  if (target.matches('[data-select]')) {
    target.select()
  }
})
// A step of a profile saves itself when a field is left. One save at a time: the next one begins with what the one
// before it stored, or it would be taken for somebody else's change. Only the frame with the message is replaced, so
// the focus stays where it is.
const saves = new WeakMap()
const savesOf = (form) => saves.get(form) ?? saves.set(form, { busy: false, again: false, button: null }).get(form)
const saveByItself = (form) => {
  const state = savesOf(form)
  if (state.busy) {
    state.again = true
    return
  }
  state.busy = true
  form.requestSubmit(form.querySelector('[data-by-itself]'))
}
const saved = (form) => {
  const state = savesOf(form)
  const { again, button } = state
  saves.delete(form)
  if (button) {
    form.requestSubmit(button)
  } else if (again) {
    saveByItself(form)
  }
}
document.addEventListener('change', ({ target }) => {
  if (target.form?.matches('[data-saves-itself]') && !target.matches('[data-no-save]')) {
    saveByItself(target.form)
  }
})
document.addEventListener(
  'submit',
  (event) => {
    const { target: form, submitter } = event
    if (form.matches('[data-saves-itself]') && !submitter?.matches('[data-by-itself]') && savesOf(form).busy) {
      event.preventDefault()
      event.stopImmediatePropagation()
      savesOf(form).button = submitter
    }
  },
  true,
)
document.addEventListener('turbo:frame-load', ({ target }) => {
  const form = target.closest('[data-saves-itself]')
  if (!form || target.id !== 'opgeslagen') {
    return
  }
  for (const field of form.querySelectorAll('[data-marked]')) {
    field.removeAttribute('data-marked')
    field.removeAttribute('aria-invalid')
  }
  for (const { dataset } of target.querySelectorAll('[data-wrong]')) {
    const field = document.getElementById(dataset.wrong)
    field?.setAttribute('aria-invalid', 'true')
    field?.setAttribute('data-marked', '')
  }
  saved(form)
})
// No answer came: what was typed still stands in the form, and the button sends it again.
document.addEventListener('turbo:submit-end', ({ target, detail }) => {
  if (target.matches('[data-saves-itself]') && !detail.fetchResponse) {
    const message = document.getElementById('opgeslagen')?.dataset.failed
    announce(message)
    const shown = document.querySelector('#opgeslagen p')
    if (shown) {
      shown.textContent = message
    }
    saves.delete(target)
  }
})

// Looks things up while somebody types; without script there is a button for it.
let lookingUp
document.addEventListener('input', ({ target }) => {
  if (target.matches('[data-looks-up]')) {
    clearTimeout(lookingUp)
    lookingUp = setTimeout(() => {
      const frame = document.getElementById('gevonden')
      if (frame) {
        frame.src = `${target.dataset.looksUp}?zoek=${encodeURIComponent(target.value)}`
      }
    }, 250)
  }
})

// In a list of rows, j and k go to the next one and the one before; only while the focus is in it, so that no key does
// something unexpected elsewhere.
document.addEventListener('keydown', (event) => {
  const step = { j: 1, k: -1 }[event.key]
  if (!step || event.ctrlKey || event.metaKey || event.altKey || !event.target.closest('[data-rows]') || event.target.matches('input, select, textarea')) {
    return
  }
  const rows = [...document.querySelectorAll('[data-row]')]
  const here = rows.indexOf(event.target.closest('article')?.querySelector('[data-row]'))
  rows[here + step]?.focus()
})
offerSuggestions(announce)
document.documentElement.classList.add('has-script')
