# The few verbs to remember. `make` alone lists them.
MVN = mvn --batch-mode --no-transfer-progress

# Maven ends with an escape sequence even where nobody looks, which would be the last line of what it prints.
export MAVEN_OPTS := $(MAVEN_OPTS) -Djansi.mode=strip -Djansi.noreset=true

help:           ## list the verbs
	@sed -n 's/^\([a-z-]*\): .*## /\1\t/p' Makefile | expand -t 16

check:          ## all tests and checks, as CI runs them on one JDK
	$(MVN) verify

quick:          ## everything built, nothing tested
	$(MVN) -q -DskipTests package

format:         ## the code as the formatter wants it
	$(MVN) -q spotless:apply

contract:       ## the contract kit on every adapter
	$(MVN) -pl adapter-inmemory,fake-server,fake-junit -am -Dtest='*Clockify*Test,*FakeServer*Test' -Dsurefire.failIfNoSpecifiedTests=false test

mutants:        ## mutation tests of core and adapter-inmemory; reports under target/pit-reports
	$(MVN) -Pmutants -pl core,adapter-inmemory -am verify

bench:          ## the benchmarks, or those that match BENCH='a regular expression'
	$(MVN) -q -Pbench -DskipTests package
	java -jar benchmarks/target/benchmarks.jar $(BENCH)

bench-parse:    ## how far from the least possible a page of entries is read
	$(MVN) -q -Pbench -DskipTests -pl benchmarks -am package
	java -cp benchmarks/target/benchmarks.jar io.clockport.http.BenchParse

bench-pace:     ## how much of the limit is used and whether it is ever passed, beside ready-made limiters
	$(MVN) -q -Pbench -DskipTests -pl benchmarks -am package
	java -cp benchmarks/target/benchmarks.jar io.clockport.benchmarks.BenchPace

bench-junit:    ## what a fake of its own costs a test, beside a plain Vert.x server of its own
	$(MVN) -q -Pbench -DskipTests -pl benchmarks -am package
	java -cp benchmarks/target/benchmarks.jar io.clockport.benchmarks.BenchJunit

bench-fake:     ## the served fake under load: beside WireMock with canned answers, with a million entries, for a million requests
	$(MVN) -q -Pbench -DskipTests -pl benchmarks -am package
	java -cp benchmarks/target/benchmarks.jar io.clockport.load.BenchFake $(BENCH)

one-file:       ## the fake as one file, app-cli/target/clockport-fake.jar, and a test of it
	$(MVN) -q -DskipTests -Pone-file -pl app-cli -am package
	$(MVN) -q -pl app-cli -am -Dtest=OneFileJarTest -Dsurefire.failIfNoSpecifiedTests=false test

bench-start:    ## how long the command takes to start, beside an empty program and one for node (ratios; ROUNDS=21)
	$(MVN) -q -Pbench -DskipTests package
	java -Drounds=$(or $(ROUNDS),21) -cp benchmarks/target/benchmarks.jar io.clockport.benchmarks.BenchStart

RUNS = 10000
SEED = 1
faults:         ## RUNS random runs of faults between the adapter and the fake, from SEED on: exactly once or the build fails
	$(MVN) -q -pl fake-server -am -Dtest=FaultsTest -Dsurefire.failIfNoSpecifiedTests=false -Dfaults.runs=$(RUNS) -Dfaults.seed=$(SEED) test

redis:          ## four processes sharing the pace over a real Redis (redis-server must be installed); wants a quiet machine
	$(MVN) -pl limiter-redis -am -Dtest=RedisPaceTest -Dsurefire.failIfNoSpecifiedTests=false -Dclockport.redis=yes test

fidelity:       ## docs/reference/fidelity.md made anew from the tests
	$(MVN) -q -pl app-cli -am -Dtest=FidelityTest -Dsurefire.failIfNoSpecifiedTests=false -Dfidelity.write=yes test

screens:        ## what the terminal prints, in docs and in scripts, made anew; look at what changed before you keep it
	$(MVN) -q -pl app-cli -am -Dtest=FirstDayTest,SameOnEveryBackendTest,GoldenScreensTest -Dsurefire.failIfNoSpecifiedTests=false -Dscreens.write=true test

desktop:        ## the how-to for a first day typed at a shell (faketime), a key in a keyring (gnome-keyring, secret-tool, dbus); skipped if absent
	$(MVN) -q -pl app-cli -am -Dtest=FirstDayAtTheShellTest,RealKeyringTest -Dsurefire.failIfNoSpecifiedTests=false -Dclockport.desktop=yes test

kills:          ## the command killed at KILLS=1000 random moments, from SEED on: nothing lost or doubled, or the build fails
	$(MVN) -q -pl app-cli -am -Dtest=KillsTest -Dsurefire.failIfNoSpecifiedTests=false -Dkills.runs=$(or $(KILLS),1000) -Dkills.seed=$(SEED) test

served-kills:   ## the served fake killed at KILLS=100 random moments under writes over HTTP: nothing lost or doubled, or the build fails
	$(MVN) -q -pl app-cli -am -Dtest=ServedKillsTest -Dsurefire.failIfNoSpecifiedTests=false -Dkills.runs=$(or $(KILLS),100) -Dkills.seed=$(SEED) test

kills-export:   ## an export killed at KILLS=100 random moments, from SEED on: no gap and no repeat, or the build fails
	$(MVN) -q -pl app-cli -am -Dtest=ExportKillsTest -Dsurefire.failIfNoSpecifiedTests=false -Dkills.runs=$(or $(KILLS),100) -Dkills.seed=$(SEED) test

million:        ## a million entries exported by a JVM with 64 MB
	$(MVN) -q -pl app-cli -am -Dtest=ExportMemoryTest -Dsurefire.failIfNoSpecifiedTests=false -Dexport.entries=1000000 test

bad-client:     ## docs/explanation/a-client-that-does-it-wrong.md made anew by such a client
	$(MVN) -q -pl app-cli -am -Dtest=BadClientPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dbad-client.write=yes test

operations:     ## docs/reference/operations.md made anew from the ports
	$(MVN) -q -pl app-cli -am -Dtest=OperationsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Doperations.write=yes test

control-plane:  ## the tables of docs/reference/control-plane.md made anew from the OpenAPI document of the control plane
	$(MVN) -q -pl app-cli -am -Dtest=ControlPlanePageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontrol.write=yes test

cli-page:       ## the tables of docs/reference/cli.md made anew from the command model
	$(MVN) -q -pl app-cli -am -Dtest=CliPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcli.write=yes test

live:           ## the contracts on the real service; needs CLOCKIFY_API_KEY and CLOCKIFY_WORKSPACE (a scratch one: it is emptied)
	$(MVN) -Plive -pl fake-server -am test

.PHONY: bench-start help check quick format contract mutants bench bench-parse bench-pace bench-junit bench-fake one-file faults redis desktop fidelity screens kills served-kills bad-client kills-export million operations cli-page control-plane live
