"""
As many bare events as our families take steps: each family a process of so many timeouts. Prints the release, and trajectories per second of
processor time. Debian's python3-simpy is release 2, whose module is called SimPy; python3-simpy3 is release 3; the later ones are called simpy too.
"""
import sys
import time

release, families, steps = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])

if release == "2":
    from SimPy import Simulation as engine

    class Family(engine.Process):
        def live(self):
            for _ in range(steps):
                yield engine.hold, self, 1

    engine.initialize()
    for number in range(families):
        one = Family()
        engine.activate(one, one.live())
    version, run = engine.version if hasattr(engine, "version") else "2", lambda: engine.simulate(until=steps + 1)
else:
    import simpy

    def live(env):
        for _ in range(steps):
            yield env.timeout(1)

    env = simpy.Environment()
    for _ in range(families):
        env.process(live(env))
    version, run = simpy.__version__, env.run

began = time.process_time()
run()
print(version, families / (time.process_time() - began))
