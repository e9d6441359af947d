const { prototype } = Element;
const animation = Object.getOwnPropertyDescriptor(prototype, 'animate')?.value as
  ((this: Element, ...given: Parameters<Element['animate']>) => Animation) | undefined;

/**
 * A browser marks the promise of a cancelled animation as handled; happy-dom leaves it to whoever listens, and Fluent, which
 * cancels animations when a part of the page goes away, does not listen.
 */
if (animation)
  prototype.animate = function animateHandled(...given) {
    const started = animation.apply(this, given);
    started.finished.catch(() => undefined);
    return started;
  };
