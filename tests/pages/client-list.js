/** The virtualised connections list: an inner element scrolls, tens are loaded near its end, rows scrolled past leave the document. */

const ROW_HEIGHT_PX = 112;
/** Rows kept above and below what is visible. */
const SPARE_ROWS = 6;
const LOAD_AT_ROWS_LEFT = 4;

const sleep = (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs));

/** Takes over the list of the page just painted; a page without one is left alone. `total` is how many people there are. */
export function startList(delays, total, twist) {
  const columns = document.querySelectorAll(
    '[componentkey="ConnectionsPage_ConnectionsList"][data-testid="lazy-column"]',
  );
  const column = findInnermost(columns[0]);
  if (column) new VirtualList(column, document.querySelector('#workspace'), delays, total, twist);
  const classic = document.querySelector('.mn-connections__list');
  if (classic) growOnScroll(classic, delays, total);
}

/** The element whose children are the rows, below layers a twist may add. */
function findInnermost(column) {
  let inner = column;
  while (inner?.children.length === 1 && !inner.firstElementChild.className) inner = inner.firstElementChild;
  return inner;
}

async function fetchRows(start) {
  const reply = await fetch(`/stand-in/cards?start=${start}`);
  return reply.json();
}

class VirtualList {
  constructor(column, scroller, delays, total, twist) {
    Object.assign(this, { column, scroller, delays, total, twist, loading: false, shown: new Map(), spare: [] });
    this.rows = [...column.children].map((row) => row.outerHTML);
    [...column.children].forEach((row, index) => this.shown.set(index, row));
    this.people = Math.min(10, total);
    for (const kind of ['scroll', 'wheel']) scroller.addEventListener(kind, () => this.onScroll(), { passive: true });
  }

  onScroll() {
    if (!this.column.isConnected) return;
    this.draw();
    const end = (this.scroller.scrollTop - this.top() + this.scroller.clientHeight) / ROW_HEIGHT_PX;
    if (!this.loading && this.people < this.total && end > this.rows.length - LOAD_AT_ROWS_LEFT) void this.load();
  }

  /** Where the list begins inside the scroller. */
  top() {
    return (
      this.column.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top + this.scroller.scrollTop
    );
  }

  async load() {
    this.loading = true;
    const [rows] = await Promise.all([fetchRows(this.people), sleep(this.delays.list)]);
    this.rows.push(...rows);
    this.people += rows.length;
    this.loading = rows.length === 0;
    if (this.column.isConnected) this.draw();
  }

  draw() {
    const first = Math.max(0, Math.floor((this.scroller.scrollTop - this.top()) / ROW_HEIGHT_PX) - SPARE_ROWS);
    const visible = Math.ceil(this.scroller.clientHeight / ROW_HEIGHT_PX) + 2 * SPARE_ROWS;
    const last = Math.min(this.rows.length, first + visible);
    this.drop(first, last);
    this.column.style.paddingTop = `${first * ROW_HEIGHT_PX}px`;
    this.column.style.paddingBottom = `${Math.max(0, this.rows.length - last) * ROW_HEIGHT_PX}px`;
    for (let index = last - 1, after = null; index >= first; index--) after = this.place(index, after);
  }

  drop(first, last) {
    for (const [index, row] of this.shown) {
      if (index >= first && index < last) continue;
      row.remove();
      this.shown.delete(index);
      if (this.twist === 'recycled-rows') this.spare.push(row);
    }
  }

  /** Puts the row before `after` and answers it. */
  place(index, after) {
    const present = this.shown.get(index);
    if (present) return present;
    const row = this.makeRow(this.rows[index]);
    this.column.insertBefore(row, after);
    this.shown.set(index, row);
    return row;
  }

  makeRow(html) {
    const template = document.createElement('template');
    template.innerHTML = html.trim();
    const fresh = template.content.firstElementChild;
    const used = this.spare.pop();
    return used ? refill(used, fresh) : fresh;
  }
}

/** Uses a row again: its name at once, everything else 150 ms later. */
function refill(used, fresh) {
  const name = used.querySelector('a p');
  if (name) name.textContent = fresh.querySelector('a p')?.textContent ?? '';
  setTimeout(() => {
    for (const { name: key, value } of fresh.attributes) used.setAttribute(key, value);
    used.innerHTML = fresh.innerHTML;
  }, 150);
  return used;
}

/** Layout A: the window scrolls and the list only grows. */
function growOnScroll(list, delays, total) {
  let loading = false;
  window.addEventListener('scroll', async () => {
    const isNearEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 400;
    if (loading || !isNearEnd || !list.isConnected || list.children.length >= total) return;
    loading = true;
    const [rows] = await Promise.all([fetchRows(list.children.length), sleep(delays.list)]);
    for (const row of rows) list.insertAdjacentHTML('beforeend', row);
    loading = rows.length === 0;
  });
}
