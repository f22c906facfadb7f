import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const Nothing = () => null;

/** A component whose code loads when it is first shown, or before. */
export type Deferred<Props extends object> = ComponentType<Props> & {
  /** Loads its code: shown after that, it is there at once. */
  load(): Promise<void>;
};

/**
 * A component whose code loads when it is first shown, for what few people see: the popup is there before it.
 * @param load imports the component.
 * @param Meanwhile stands in its place until then; nothing, unless told otherwise.
 */
export function deferred<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> = Nothing,
): Deferred<Props> {
  // Browsers take a while, and a frame with nothing in it, to give code even that they have.
  let Loaded: ComponentType<Props> | undefined;
  const loadOnce = async () => void (Loaded ??= await load());
  const Shown = (props: Props) => {
    const [, setLoaded] = useState(Loaded !== undefined);
    useLayoutEffect(() => void loadOnce().then(() => setLoaded(true)), []);
    return Loaded ? <Loaded {...props} /> : <Meanwhile {...props} />;
  };
  return Object.assign(Shown, { load: loadOnce });
}
