/* A disk that is slow or broken, to order: preload it, and fdatasync waits or fails.
 *
 *   cc -shared -fPIC -O2 -o fdatasync_shim.so fdatasync_shim.c -ldl
 *   LD_PRELOAD=.../fdatasync_shim.so FDATASYNC_DELAY_MS=200 FDATASYNC_FAIL_AFTER=3 program
 *
 * FDATASYNC_DELAY_MS    wait so long before each call goes on to the disk (default 0)
 * FDATASYNC_FAIL_AFTER  that many calls succeed, all later ones fail with EIO (default -1: none fails)
 * FDATASYNC_CONTROL     a file that is read at each call, so that a running process can be switched: "DELAY_MS FAIL_AFTER",
 *                       two numbers. While it exists and holds both, it takes the place of the two variables. Calls are
 *                       counted from the start of the process; FAIL_AFTER 0 fails from now on. Replace it by rename.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static atomic_long calls;

static long number_from(const char *name, long otherwise)
{
    const char *text = getenv(name);
    return text && *text ? strtol(text, NULL, 10) : otherwise;
}

int fdatasync(int fd)
{
    static int (*real)(int);
    if (!real)
        real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    long call = atomic_fetch_add(&calls, 1);
    long delay_ms = number_from("FDATASYNC_DELAY_MS", 0), fail_after = number_from("FDATASYNC_FAIL_AFTER", -1);
    const char *control = getenv("FDATASYNC_CONTROL");
    FILE *file = control && *control ? fopen(control, "r") : NULL;
    if (file) {
        long delay, fail;
        if (fscanf(file, "%ld %ld", &delay, &fail) == 2) {
            delay_ms = delay;
            fail_after = fail;
        }
        fclose(file);
    }
    if (delay_ms > 0) {
        struct timespec left = {delay_ms / 1000, delay_ms % 1000 * 1000000L};
        while (nanosleep(&left, &left) != 0 && errno == EINTR)
            ;
    }
    if (fail_after >= 0 && call >= fail_after) {
        errno = EIO;
        return -1;
    }
    return real(fd);
}
