import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code loads when it is first shown, for what few people see: the popup is there before it. Nothing shows until then.
 * @param load imports the component.
 */
export function deferred<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Deferred(props: Props) {
    const [loaded, setLoaded] = useState<{ Shown: ComponentType<Props> }>();
    useEffect(() => void load().then((Shown) => setLoaded({ Shown })), []);
    return loaded ? <loaded.Shown {...props} /> : null;
  };
}
