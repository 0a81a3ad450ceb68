@echo off
rem Starts the command line of Clockport. Unlike its sister for POSIX shells it uses no class archive.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA (
  echo clockport: no Java found; install Java 17 or newer, or set JAVA_HOME>&2
  exit /b 127
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dio.netty.jfr.enabled=false -jar "%HOME_DIR%\lib\clockport.jar" %*
exit /b %ERRORLEVEL%
