import { profileAddress } from '../../../utils/linkedin/address.ts';
import { openStore } from '../../../utils/store/open-store.ts';
import { fillStore, SAMPLES } from './sample-data.ts';

const form = document.querySelector('form')!;
const sampleChoice = form.elements.namedItem('sample') as HTMLSelectElement;
for (const name of Object.keys(SAMPLES)) sampleChoice.add(new Option(name));
sampleChoice.value = 'a season';

async function findProfile(): Promise<string> {
  const person = await openStore().people.orderBy('id').last();
  return person?.slug ? profileAddress(person.slug) : '';
}

/** Loads both pages anew with what the form says. */
async function showPages(): Promise<void> {
  const chosen = new FormData(form);
  const query = new URLSearchParams({ lang: String(chosen.get('lang')), access: String(chosen.get('access') ?? '') });
  if (chosen.has('profile')) query.set('tab', await findProfile());
  for (const page of ['popup', 'dashboard']) {
    const frame = document.querySelector<HTMLIFrameElement>(`#${page}-frame`)!;
    frame.src = `/entrypoints/${page}/index.html?${query}`;
  }
}

async function fillSample(): Promise<void> {
  await fillStore(openStore(), SAMPLES[sampleChoice.value as keyof typeof SAMPLES]);
}

form.addEventListener('change', ({ target }) => {
  void (target === sampleChoice ? fillSample() : Promise.resolve()).then(showPages);
});
await fillSample();
await showPages();
document.body.dataset['ready'] = 'true';
