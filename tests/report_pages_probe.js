// Walks through the pages held in the iframes of a harness page as a keyboard and a printer would.

function shown(element) {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

function inClosed(element) {
  const details = element.closest('details:not([open])');
  return details !== null && !(element.tagName === 'SUMMARY' && element.parentElement === details);
}

function nameOf(element) {
  const labelled = element.getAttribute('aria-labelledby');
  return element.getAttribute('aria-label') || (labelled && element.ownerDocument.getElementById(labelled).textContent);
}

function walk(frame) {
  const page = frame.contentDocument;
  const style = (element) => frame.contentWindow.getComputedStyle(element);
  const all = [...page.querySelectorAll('a[href], summary, [tabindex]')].filter((each) => each.tabIndex >= 0);
  const reachable = all.filter((each) => !inClosed(each) && shown(each));
  const focused = reachable.map((each) => {
    each.focus();
    return {
      tag: each.tagName, name: each.textContent.trim().slice(0, 40), top: each.getBoundingClientRect().top,
      left: each.getBoundingClientRect().left, inMain: each.closest('main') !== null,
      active: page.activeElement === each, outlined: style(each).outlineStyle !== 'none',
    };
  });
  page.activeElement.blur();
  return {
    focused,
    positive: all.filter((each) => each.tabIndex > 0).length,
    unreachable: [...page.querySelectorAll('.scroll')].filter((each) => each.tabIndex < 0 || !nameOf(each)).length,
    broken: [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))
      .filter((target) => !target.startsWith('#') || !page.getElementById(target.slice(1))),
    outline: [...page.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1])),
    landmarks: ['header', 'nav', 'main'].map((name) => page.querySelectorAll(name).length),
    width: frame.clientWidth,
    scrollWidth: page.documentElement.scrollWidth,
    cut: [...page.querySelectorAll('table, p, summary, figure')].filter((each) => shown(each) && !each.closest('.scroll'))
      .filter((each) => each.getBoundingClientRect().right > frame.clientWidth + 1).map((each) => each.textContent.slice(0, 60)),
    cutTables: [...page.querySelectorAll('.scroll')].filter((each) => shown(each) && each.scrollWidth > each.clientWidth + 1)
      .map((each) => nameOf(each)),
    hidden: [...page.querySelectorAll('.position p, .position table')].filter((each) => !each.checkVisibility({ contentVisibilityAuto: true }) || !shown(each)).length,
    positions: page.querySelectorAll('.position').length,
    nav: shown(page.querySelector('nav')),
    figures: [...page.querySelectorAll('svg[role=img]')].map((figure) => ({
      title: figure.querySelector('title').textContent, labels: figure.querySelectorAll('.axis-title').length,
      caption: figure.closest('figure').querySelector('figcaption').textContent.length,
      lines: [...figure.querySelectorAll('path, rect.box, line, circle')].length,
    })),
    contrasts: ['.text .of-prompt', '.text .of-answer', '.text .drafted', '.text .emitted', '.text .sign', '.token .sign',
      '.drafted .sign', '.emitted .sign', '.aside', '.facts dt', '.top caption', 'summary', 'nav a', '.key', '.difference', '.measures th span',
      'figcaption', 'small', 'thead th', '.note', '.given', '.top small']
      .flatMap((selector) => [...page.querySelectorAll(selector)].filter((each) => shown(each) && !inClosed(each)).slice(0, 3)
        .map((each) => [selector, style(each).color, ground(each, style)])),
    lines: [...new Set([...page.querySelectorAll('.line, .point, .series, .ceiling')].map((each) => each.getAttribute('class')))]
      .map((kind) => page.querySelector(`[class="${kind}"]`))
      .map((each) => [each.getAttribute('class'), style(each).stroke, ground(each.closest('figure'), style)]),
  };
}

function ground(element, style) {
  for (let each = element; each; each = each.parentElement) {
    const colour = style(each).backgroundColor;
    if (!/rgba\(.*, 0\)/.test(colour)) return colour;
  }
  return 'rgb(255, 255, 255)';
}

addEventListener('load', () => {
  const found = document.createElement('pre');
  found.id = 'found';
  found.textContent = JSON.stringify([...document.querySelectorAll('iframe')].map(walk));
  document.body.replaceChildren(found);
});
