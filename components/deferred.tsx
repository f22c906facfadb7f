import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const Nothing = () => null;

/**
 * A component whose code loads when it is first shown, for what few people see: the popup is there before it.
 * @param load imports the component.
 * @param Meanwhile stands in its place until then; nothing, unless told otherwise.
 */
export function deferred<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> = Nothing,
): ComponentType<Props> {
  return function Deferred(props: Props) {
    const [loaded, setLoaded] = useState<{ Shown: ComponentType<Props> }>();
    // Before the first paint, where the code is there already.
    useLayoutEffect(() => void load().then((Shown) => setLoaded({ Shown })), []);
    return loaded ? <loaded.Shown {...props} /> : <Meanwhile {...props} />;
  };
}
