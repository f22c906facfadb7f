import { hashText } from './random.ts';
import type { Markup } from './markup.ts';
import { trusted } from './markup.ts';

/** What an element is for; pages of layouts B and C name it by a hash only. */
export type Role =
  | 'page'
  | 'bar'
  | 'search'
  | 'columns'
  | 'work'
  | 'rail'
  | 'card'
  | 'row'
  | 'text'
  | 'soft'
  | 'gone'
  | 'button'
  | 'photo'
  | 'skeleton'
  | 'sticky'
  | 'dialog'
  | 'cover'
  | 'line'
  | 'list'
  | 'veil'
  | 'plain'
  | 'link';

/** Rows have one height, so that the virtualised list (client-list.js) can tell where they are. */
const ROW_HEIGHT_PX = 112;

const RULES: Readonly<Record<Role, string>> = {
  page: 'margin:0;height:100vh;overflow:hidden;background:#f4f2ee;color:#222;font:14px/1.4 system-ui,sans-serif',
  bar: 'display:flex;gap:16px;align-items:center;height:52px;padding:0 24px;background:#fff;border-bottom:1px solid #ddd',
  search: 'padding:6px 12px;border:1px solid #bbb;border-radius:4px',
  columns: 'display:flex;gap:24px;height:calc(100vh - 53px);max-width:1100px;margin:0 auto',
  work: 'flex:1;overflow-y:auto;padding:16px 0 80px;min-width:0',
  rail: 'width:300px;overflow-y:auto;padding:16px 0',
  card: 'display:block;background:#fff;border:1px solid #ddd;border-radius:8px;padding:16px;margin:0 0 12px',
  row: `display:flex;flex:1;min-width:0;gap:12px;align-items:center;height:${ROW_HEIGHT_PX}px;box-sizing:border-box;border-top:1px solid #eee;overflow:hidden`,
  text: 'margin:0;color:#222',
  soft: 'margin:0;color:#666;font-size:12px',
  gone: 'display:none!important',
  button:
    'display:inline-flex;gap:4px;align-items:center;padding:5px 14px;border:1px solid #555;border-radius:16px;background:#fff;color:#222;font:inherit;font-size:13px;text-decoration:none',
  photo: 'display:inline-block;width:56px;height:56px;border-radius:50%;background:#c9d3d8;flex:none',
  skeleton: 'height:14px;margin:10px 0;border-radius:4px;background:#e4e2de',
  sticky: 'position:sticky;top:-16px;z-index:2;background:#fff;padding:8px 16px;border-bottom:1px solid #ddd',
  dialog: 'width:480px;border:1px solid #bbb;border-radius:8px;padding:20px;top:120px',
  cover: 'display:block;height:90px;background:#a9bcc4;border-radius:6px;margin-bottom:12px',
  line: 'display:flex;gap:8px;align-items:center;flex-wrap:wrap;margin:4px 0',
  list: 'background:#fff;border-radius:8px;padding:0 16px',
  veil: 'position:fixed;inset:0;width:100%;height:100%;border:0;pointer-events:none;opacity:0',
  plain: 'display:block;color:inherit;text-decoration:none;min-width:0;flex:1',
  link: 'color:inherit;text-decoration:none',
};

/** Hashed class names for roles: two or three for each element, new ones with every seed. */
export type ClassNames = (...roles: Role[]) => string;

export function makeClassNames(seed: number): ClassNames {
  return (...roles) =>
    [...roles.map((role) => className(seed, role)), className(seed, `noise ${roles.join(' ')}`)].join(' ');
}

export function renderStyle(seed: number): Markup {
  const rules = Object.entries(RULES).map(([role, rule]) => `.${className(seed, role)}{${rule}}`);
  return trusted(`<style>${rules.join('')}</style>`);
}

function className(seed: number, role: string): string {
  return `_${hashText(`${seed}/${role}`)}`;
}

/** Layout A keeps the class names of the old design system. */
export const CLASSIC_STYLE = trusted(`<style>
body{margin:0;background:#f4f2ee;color:#222;font:14px/1.4 system-ui,sans-serif}
.global-nav{display:flex;gap:16px;align-items:center;height:52px;padding:0 24px;background:#fff;border-bottom:1px solid #ddd;position:sticky;top:0}
.scaffold-layout{display:flex;gap:24px;max-width:1100px;margin:16px auto}.scaffold-layout__main{flex:1;min-width:0}.scaffold-layout__aside{width:300px}
.artdeco-card{background:#fff;border:1px solid #ddd;border-radius:8px;padding:16px;margin:0 0 12px}
.mn-connection-card{display:flex;gap:12px;align-items:center;height:${ROW_HEIGHT_PX}px;box-sizing:border-box;border-top:1px solid #eee}
.mn-connection-card__details{flex:1}.mn-connections__list,.list-style-none{list-style:none;margin:0;padding:0}
.artdeco-button{padding:5px 14px;border:1px solid #555;border-radius:16px;background:#fff;text-decoration:none;color:#222}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
.artdeco-modal{position:fixed;top:120px;left:50%;margin-left:-240px;width:480px;background:#fff;border:1px solid #bbb;border-radius:8px;padding:20px}
.profile-photo{display:inline-block;width:56px;height:56px;border-radius:50%;background:#c9d3d8}.ghost{height:14px;margin:10px 0;background:#e4e2de}
.pv-profile-sticky-header-v2{display:none}
</style>`);
