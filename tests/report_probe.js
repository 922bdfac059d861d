// Measures the reports held in the iframes of a harness page; the result is the text of <pre id=found>.

function meet(a, b) {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 2;
}

function leaves(inner, outer) {
  return inner.left < outer.left - 2 || inner.right > outer.right + 2 || inner.top < outer.top - 2 || inner.bottom > outer.bottom + 2;
}

function measureFigure(figure, style) {
  const box = figure.getBoundingClientRect();
  const name = figure.querySelector('title').textContent;
  const labels = [...figure.querySelectorAll('text')].map((label) => [label.textContent, label.getBoundingClientRect()]);
  const pairs = labels.flatMap((one, index) => labels.slice(index + 1).map((other) => [one, other]));
  const scale = box.width / figure.viewBox.baseVal.width;
  return {
    name,
    height: box.height,
    smallestLabel: scale * parseFloat(style(figure.querySelector('text')).fontSize),
    clashes: pairs.filter(([[, a], [, b]]) => meet(a, b)).map(([[one], [other]]) => [one, other]),
    outside: labels.filter(([, at]) => leaves(at, box)).map(([text]) => text),
  };
}

function measure(frame) {
  const page = frame.contentDocument;
  const style = (element) => frame.contentWindow.getComputedStyle(element);
  const first = (selector) => style(page.querySelector(selector));
  const card = first('.card').backgroundColor;
  const ground = first('body').backgroundColor;
  return {
    ground,
    width: frame.clientWidth,
    scrollWidth: page.documentElement.scrollWidth,
    images: page.images.length,
    scripts: page.scripts.length,
    figures: [...page.querySelectorAll('svg[role=img]')].map((figure) => measureFigure(figure, style)),
    text: [
      [first('body').color, ground],
      [first('.lede').color, ground],
      [first('.of').color, card],
      [first('figcaption').color, card],
      [first('summary').color, card],
      [first('svg .tick').fill, card],
    ],
    graphics: [
      [first('.mark.certified').stroke, card],
      [first('.mark.accepted').stroke, card],
      [first('.mark.rejected').stroke, card],
      [first('.box.plain').fill, card],
      [first('.diagonal').stroke, card],
    ],
  };
}

addEventListener('load', () => {
  const found = document.createElement('pre');
  found.id = 'found';
  found.textContent = JSON.stringify([...document.querySelectorAll('iframe')].map(measure));
  document.body.replaceChildren(found);
});
