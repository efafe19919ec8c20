// The whole of Debian's libmicrohttpd-dev, seen from Swift, and thin covers for what Swift cannot call:
// variadic functions and a log callback that takes a va_list.
#pragma once
#include <microhttpd.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/// What a daemon is started with; it has to live as long as the daemon.
struct web_daemon {
    int listen_socket;
    unsigned int flags;
    unsigned int connection_limit;
    unsigned int idle_seconds;
    size_t memory_limit;
    const char *certificate;
    const char *key;
    const char *priorities;
    MHD_AccessHandlerCallback answer;
    void *(*begin)(void *context, const char *target, struct MHD_Connection *connection);
    MHD_RequestCompletedCallback completed;
    MHD_NotifyConnectionCallback connection_changed;
    void (*log)(void *context, const char *line);
    void *context;
};

static inline void web_log(void *settings, const char *format, va_list arguments) {
    const struct web_daemon *daemon = (const struct web_daemon *)settings;
    char line[512];
    vsnprintf(line, sizeof line, format, arguments);
    daemon->log(daemon->context, line);
}

/// Paths and queries are decoded in Swift, so that the raw target stays whole.
static inline size_t web_keep_escaped(void *context, struct MHD_Connection *connection, char *text) {
    (void)context;
    (void)connection;
    return strlen(text);
}

static inline struct MHD_Daemon *web_start(struct web_daemon *settings) {
    struct MHD_OptionItem options[] = {
        {MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)settings->completed, settings->context},
        {MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)settings->connection_changed, settings->context},
        {MHD_OPTION_URI_LOG_CALLBACK, (intptr_t)settings->begin, settings->context},
        {MHD_OPTION_UNESCAPE_CALLBACK, (intptr_t)web_keep_escaped, NULL},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, (intptr_t)settings->memory_limit, NULL},
        {MHD_OPTION_CONNECTION_LIMIT, (intptr_t)settings->connection_limit, NULL},
        {MHD_OPTION_CONNECTION_TIMEOUT, (intptr_t)settings->idle_seconds, NULL},
        // Strict reading, by the name that the version has for it.
#if MHD_VERSION >= 0x00097701
        {MHD_OPTION_CLIENT_DISCIPLINE_LVL, 1, NULL},
#else
        {MHD_OPTION_STRICT_FOR_CLIENT, 1, NULL},
#endif
        {settings->certificate ? MHD_OPTION_HTTPS_MEM_CERT : MHD_OPTION_END, 0, (void *)settings->certificate},
        {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)settings->key},
        {MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)settings->priorities},
        {MHD_OPTION_END, 0, NULL},
    };
    return MHD_start_daemon(
        settings->flags, 0, NULL, NULL, settings->answer, settings->context,
        MHD_OPTION_EXTERNAL_LOGGER, web_log, settings, MHD_OPTION_LISTEN_SOCKET, settings->listen_socket,
        MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

static inline void *web_socket_context(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? info->socket_context : NULL;
}

static inline int web_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

/* Seconds of silence after which the library closes a connection; 0 for never. */
static inline void web_set_timeout(struct MHD_Connection *connection, unsigned int seconds) {
    MHD_set_connection_option(connection, MHD_CONNECTION_OPTION_TIMEOUT, seconds);
}

static inline size_t web_header_size(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return info ? info->header_size : 0;
}
